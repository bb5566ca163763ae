package vn.traoquyen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.traoquyen.reporting.periodic.Moments;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.periodic.ReportPeriod.Approval;
import vn.traoquyen.reporting.periodic.ReportPeriod.Sending;

/** A period between its row and its record. */
final class PeriodRow {

    private PeriodRow() {}

    static ReportPeriod read(ResultSet row, int number) throws SQLException {
        return new ReportPeriod(
                row.getString("id"),
                row.getString("rule_code"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("label"),
                row.getString("title"),
                row.getString("consolidator"),
                row.getString("approver"),
                row.getString("addressee"),
                new Moments(
                        Columns.instant(row, "opens_at"),
                        Columns.instant(row, "parts_due"),
                        Columns.instant(row, "sent_due"),
                        Columns.instant(row, "late_until")),
                PeriodStatus.valueOf(row.getString("status")),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "closed_at"),
                row.getString("missing_note"),
                approval(row),
                sending(row));
    }

    private static Approval approval(ResultSet row) throws SQLException {
        var at = Columns.instant(row, "approved_at");
        return at == null ? null : new Approval(at, row.getString("approved_by"), row.getString("approver_title"));
    }

    private static Sending sending(ResultSet row) throws SQLException {
        var on = row.getObject("sent_on", LocalDate.class);
        return on == null ? null : new Sending(row.getInt("number"), row.getString("symbol"), on);
    }

    /** What changes while a period goes on. */
    static StatementSpec progress(StatementSpec statement, ReportPeriod period) {
        var approval = period.approval();
        var sending = period.sending();
        return statement
                .param("id", period.id())
                .param("status", period.status().name())
                .param("closedAt", Columns.timestamp(period.closedAt()))
                .param("missingNote", period.missingNote())
                .param("approvedAt", approval == null ? null : Columns.timestamp(approval.at()))
                .param("approvedBy", approval == null ? null : approval.by())
                .param("approverTitle", approval == null ? null : approval.title())
                .param("number", sending == null ? null : sending.number())
                .param("symbol", sending == null ? null : sending.symbol())
                .param("sentOn", sending == null ? null : sending.on());
    }
}
