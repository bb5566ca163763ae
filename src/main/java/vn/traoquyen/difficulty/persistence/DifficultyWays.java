package vn.traoquyen.difficulty.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Author;
import vn.traoquyen.difficulty.Change;
import vn.traoquyen.difficulty.ChangeKind;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyOutcome;
import vn.traoquyen.difficulty.Hop;
import vn.traoquyen.difficulty.Place;

/** The stops of difficulties and what they led to, in rows. */
@Component
class DifficultyWays {

    private final JdbcClient jdbc;
    private final DifficultyRows rows;

    DifficultyWays(JdbcClient jdbc, DifficultyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void arrive(DifficultyId id, Place place, String agency, Instant at) {
        jdbc.sql("""
                        insert into traoquyen.difficulty_hop (difficulty_id, place, agency, arrived_at)
                        values (?, ?, ?, ?)
                        """)
                .params(id.value(), place.name(), agency, Timestamp.from(at))
                .update();
    }

    void leave(DifficultyId id, DifficultyOutcome outcome, String words, Author author, Instant at) {
        jdbc.sql("""
                        update traoquyen.difficulty_hop
                           set left_at = :at, outcome = :outcome, words = :words, author = :author::jsonb
                         where difficulty_id = :id and left_at is null
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("outcome", outcome.name())
                .param("words", words)
                .param("author", rows.json(author))
                .update();
    }

    List<Hop> hopsOf(DifficultyId id) {
        return jdbc.sql("select * from traoquyen.difficulty_hop where difficulty_id = ? order by id")
                .param(id.value())
                .query(this::hop)
                .list();
    }

    private Hop hop(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Hop(
                Place.valueOf(row.getString("place")),
                row.getString("agency"),
                DifficultyRows.instant(row, "arrived_at"),
                DifficultyRows.instant(row, "left_at"),
                outcome == null ? null : DifficultyOutcome.valueOf(outcome),
                row.getString("words"),
                rows.read(row, "author", Author.class));
    }

    void add(Change change) {
        jdbc.sql("""
                        insert into traoquyen.difficulty_change (difficulty_id, kind, reference, note, author, at, done_at)
                        values (:id, :kind, :reference, :note, :author::jsonb, :at,
                            case when :reference::text is not null then :at::timestamptz end)
                        """)
                .param("id", change.difficulty().value())
                .param("kind", change.kind().name())
                .param("reference", change.reference())
                .param("note", change.note())
                .param("author", rows.json(change.by()))
                .param("at", Timestamp.from(change.at()))
                .update();
    }

    List<Change> changesOf(DifficultyId id) {
        return jdbc.sql("select * from traoquyen.difficulty_change where difficulty_id = ? order by id")
                .param(id.value())
                .query(this::change)
                .list();
    }

    List<Change> openChanges() {
        return jdbc.sql("select * from traoquyen.difficulty_change where done_at is null order by id")
                .query(this::change)
                .list();
    }

    boolean done(long changeId, String reference, Instant at) {
        return jdbc.sql("""
                                update traoquyen.difficulty_change set done_at = ?, reference = ?
                                 where id = ? and done_at is null
                                """).params(Timestamp.from(at), reference, changeId).update() > 0;
    }

    private Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                DifficultyId.of(row.getString("difficulty_id")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("note"),
                rows.read(row, "author", Author.class),
                DifficultyRows.instant(row, "at"),
                DifficultyRows.instant(row, "done_at"));
    }
}
