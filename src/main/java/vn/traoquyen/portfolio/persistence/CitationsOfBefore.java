package vn.traoquyen.portfolio.persistence;

import jakarta.annotation.PostConstruct;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads, once, what the powers cite that were kept before citations were. */
@Component
class CitationsOfBefore {

    private static final int CHUNK = 5000;

    private final PowerCitations citations;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    CitationsOfBefore(PowerCitations citations, JdbcClient jdbc, TransactionOperations transaction) {
        this.citations = citations;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The locks keep two nodes that start together from reading one power twice. */
    @PostConstruct
    void read() {
        var last = "";
        while (last != null) {
            var after = last;
            last = transaction.execute(begun -> readAfter(after));
        }
    }

    private String readAfter(String code) {
        var texts = new HashMap<String, String>();
        jdbc.sql("""
                        select code, legal_basis from traoquyen.power
                         where code > ?
                           and not exists (select from traoquyen.power_citation where power_code = code)
                         order by code limit ? for update
                        """)
                .params(code, CHUNK)
                .query((row, number) -> texts.put(row.getString(1), row.getString(2)))
                .list();
        citations.addOf(texts);
        return texts.keySet().stream().max(String::compareTo).orElse(null);
    }
}
