package vn.traoquyen.difficulty.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulties.Count;
import vn.traoquyen.difficulty.Difficulties.Listed;
import vn.traoquyen.difficulty.Difficulties.Page;
import vn.traoquyen.difficulty.Difficulties.Search;
import vn.traoquyen.difficulty.Difficulties.Similar;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyStatus;
import vn.traoquyen.difficulty.Place;
import vn.traoquyen.difficulty.WorkStream;

/** Finds difficulties, by what whoever looks may read of them. */
@Component
class DifficultySearch {

    /** Below this, titles have next to nothing in common. */
    private static final double LEAST_LIKE = 0.25;

    private static final String JOINED =
            "(select count(*) from traoquyen.difficulty_joining joining where joining.difficulty_id = d.id)";

    /** Whether all of it may be read, whether it concerns whoever looks, and whether the words are found in what he reads. */
    private static final String FOUND = """
            from (select d.*,
                         :agencies::text[] is null or raised_agency = any(:agencies::text[]) or exists (
                             select from traoquyen.difficulty_hop hop
                              where hop.difficulty_id = d.id and hop.agency = any(:agencies::text[])) as whole,
                         exists (select from traoquyen.difficulty_joining joining
                              where joining.difficulty_id = d.id and joining.agency = any(:agencies::text[])) as has_joined
                    from traoquyen.difficulty d) d
            where (whole or has_joined or published)
              and (:stream::text is null or stream = :stream)
              and (case when whole then own_words else coalesce(public_words, title_words) end) like all (:words)
            """;

    private static final String STATUS = " and (:status::text is null or status = :status)";

    private final JdbcClient jdbc;
    private final DifficultyRows rows;

    DifficultySearch(JdbcClient jdbc, DifficultyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Page page(Search search) {
        var counts = bind("select status, count(*) as count " + FOUND + " group by status order by status", search)
                .query((row, number) ->
                        new Count(DifficultyStatus.valueOf(row.getString("status")), row.getLong("count")))
                .list();
        var total = counts.stream()
                .filter(count -> search.status() == null || count.status() == search.status())
                .mapToLong(Count::count)
                .sum();
        var items = bind(
                        "select d.*, " + JOINED + " as joined " + FOUND + STATUS
                                + " order by raised_at desc, id desc limit :size offset :offset",
                        search)
                .param("status", DifficultyRows.name(search.status()))
                .param("size", search.size())
                .param("offset", (long) search.page() * search.size())
                .query(this::line)
                .list();
        return new Page(search.page(), search.size(), total, items, counts);
    }

    List<Listed> listed(Search search) {
        return bind("select d.*, " + JOINED + " as joined " + FOUND + STATUS + " order by raised_at, id", search)
                .param("status", DifficultyRows.name(search.status()))
                .query(this::line)
                .list();
    }

    private Listed line(ResultSet row, int number) throws SQLException {
        return new Listed(rows.read(row, number), row.getInt("joined"), row.getBoolean("whole"));
    }

    private StatementSpec bind(String sql, Search search) {
        return jdbc.sql(sql)
                .param(
                        "agencies",
                        search.agencies() == null ? null : search.agencies().toArray(String[]::new))
                .param("stream", DifficultyRows.name(search.stream()))
                .param(
                        "words",
                        search.words().stream().map(DifficultySearch::part).toArray(String[]::new));
    }

    private static String part(String word) {
        return "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    List<Similar> similar(String text, DifficultyId except, int most) {
        return jdbc
                .sql("""
                        select d.*, %s as joined, likeness
                          from traoquyen.similar_difficulties(:text, :except, :most)
                          join traoquyen.difficulty d on d.id = difficulty_id
                         order by likeness desc, d.id
                        """.formatted(JOINED))
                .param("text", text)
                .param("except", except == null ? null : except.value())
                .param("most", most)
                .query(this::alike)
                .list()
                .stream()
                .filter(one -> one.likeness() >= LEAST_LIKE)
                .toList();
    }

    private Similar alike(ResultSet row, int number) throws SQLException {
        return new Similar(
                DifficultyId.of(row.getString("id")),
                row.getString("title"),
                WorkStream.valueOf(row.getString("stream")),
                DifficultyStatus.valueOf(row.getString("status")),
                Place.valueOf(row.getString("place")),
                row.getInt("joined"),
                row.getBoolean("published")
                        ? rows.read(row, number).answer().text().answer()
                        : null,
                row.getDouble("likeness"));
    }
}
