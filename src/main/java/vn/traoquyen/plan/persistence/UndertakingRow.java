package vn.traoquyen.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.UndertakingDeed;
import vn.traoquyen.plan.UndertakingEntry;
import vn.traoquyen.plan.UndertakingEntry.Author;
import vn.traoquyen.plan.UndertakingStatus;

/** Reads rows of undertakings and of their history. */
final class UndertakingRow {

    private UndertakingRow() {}

    static Undertaking read(ResultSet row, int number) throws SQLException {
        return new Undertaking(
                row.getString("id"),
                row.getString("plan_id"),
                row.getInt("item"),
                row.getString("agency"),
                row.getString("stream"),
                row.getString("consolidator"),
                List.of((String[]) row.getArray("supports").getArray()),
                UndertakingStatus.valueOf(row.getString("status")),
                row.getInt("round"),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_source"),
                row.getString("holder"),
                (Long) row.getObject("letter_id"),
                moment(row, "started_at"),
                moment(row, "closed_at"));
    }

    static UndertakingEntry entry(ResultSet row, int number) throws SQLException {
        var userId = row.getString("user_id");
        return new UndertakingEntry(
                row.getLong("id"),
                moment(row, "at"),
                row.getInt("round"),
                UndertakingDeed.valueOf(row.getString("deed")),
                row.getString("text"),
                row.getString("paper"),
                userId == null
                        ? null
                        : new Author(
                                userId,
                                row.getString("user_name"),
                                row.getString("user_title"),
                                row.getString("agency")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
