package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.ImportEntry;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.portfolio.ListDates;

/** An import as a row of its table, both ways. */
class ImportEntryRow {

    static long write(JdbcClient jdbc, ImportOrder order, ListDates dates, ImportCounts counts, Instant at) {
        return jdbc.sql("""
                        insert into traoquyen.portfolio_import
                               (at, recorded_by, file_name, sha256, partial, stated_on, listed_on,
                                rows, accepted, rejected, added, changed, unchanged, missing)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(1, at.atOffset(ZoneOffset.UTC))
                .param(2, order.by())
                .param(3, order.fileName())
                .param(4, order.sha256())
                .param(5, order.partial())
                .param(6, dates.statedOn())
                .param(7, dates.listedOn(), Types.DATE)
                .param(8, counts.rows())
                .param(9, counts.accepted())
                .param(10, counts.rejected())
                .param(11, counts.added())
                .param(12, counts.changed())
                .param(13, counts.unchanged())
                .param(14, counts.missing())
                .query(Long.class)
                .single();
    }

    static ImportEntry read(ResultSet row, int number) throws SQLException {
        var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new ImportEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getBoolean("partial"),
                row.getObject("stated_on", LocalDate.class),
                row.getObject("listed_on", LocalDate.class),
                new ImportCounts(
                        row.getInt("rows"),
                        row.getInt("accepted"),
                        row.getInt("rejected"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("missing")),
                undoneAt == null
                        ? null
                        : new ImportEntry.Undone(
                                undoneAt.toInstant(), row.getString("undone_by"), row.getString("undone_reason")));
    }
}
