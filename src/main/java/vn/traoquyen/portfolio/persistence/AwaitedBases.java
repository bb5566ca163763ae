package vn.traoquyen.portfolio.persistence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.LegalBasis;

/** The powers at rest and the words in which it was written down what they wait for (văn bản đang chờ). */
@Component
class AwaitedBases {

    private final JdbcClient jdbc;

    AwaitedBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Code and words of each power that waits for this document or for what is to be said about it. */
    Map<String, String> waitingFor(LegalBasis basis) {
        var key = BasisKey.of(basis);
        var words = new AwaitedWords(key, key.name() == null ? Set.of() : longerNames(key.name()));
        var waiting = new TreeMap<String, String>();
        jdbc.sql("""
                        select code, coalesce(last.awaited, last.reason) as words
                          from traoquyen.power
                               cross join lateral (select awaited, reason from traoquyen.power_status_change
                                                    where power_code = code
                                                    order by valid_on desc, id desc limit 1) last
                         where status = 'PAUSED' and coalesce(last.awaited, last.reason) is not null
                        """).query((row, number) -> Map.entry(row.getString("code"), row.getString("words"))).list().stream()
                .filter(line -> words.name(line.getValue()))
                .forEach(line -> waiting.put(line.getKey(), line.getValue()));
        return waiting;
    }

    /** Laws whose name goes on where this one ends: "luat dau tu" and "luat dau tu cong". */
    private Set<String> longerNames(String name) {
        return new HashSet<>(
                jdbc.sql("select distinct name_key from traoquyen.power_citation where starts_with(name_key, ?)")
                        .param(name + " ")
                        .query(String.class)
                        .list());
    }
}
