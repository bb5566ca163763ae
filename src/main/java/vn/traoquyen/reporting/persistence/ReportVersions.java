package vn.traoquyen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.reporting.periodic.Author;
import vn.traoquyen.reporting.periodic.JointReport;
import vn.traoquyen.reporting.periodic.Latecomer;
import vn.traoquyen.reporting.periodic.PartVersion;
import vn.traoquyen.reporting.periodic.ReportPeriod;

/** Reports as they were sent; a version is added and never changed. */
class ReportVersions {

    private final JdbcClient jdbc;

    ReportVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PartVersion version) {
        jdbc.sql("""
                        insert into traoquyen.report_part_version
                            (period_id, agency, number, at, user_id, user_name, lines, addition, proposals)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        version.periodId(),
                        version.agency(),
                        version.number(),
                        Columns.timestamp(version.at()),
                        version.author().userId(),
                        version.author().name(),
                        ReportJson.write(version.lines()),
                        version.addition(),
                        version.proposals())
                .update();
    }

    List<PartVersion> of(String periodId) {
        return jdbc.sql("select * from traoquyen.report_part_version where period_id = ? order by agency, number")
                .param(periodId)
                .query(ReportVersions::version)
                .list();
    }

    /** Those that this period has taken in already are named again: its report may have come back. */
    List<Latecomer> latecomers(ReportPeriod period) {
        return jdbc.sql("""
                        select version.*, earlier.label
                          from traoquyen.report_period earlier
                          join traoquyen.report_part part on part.period_id = earlier.id
                          join traoquyen.report_part_version version
                            on version.period_id = part.period_id and version.agency = part.agency
                               and version.number = part.version
                         where earlier.rule_code = :rule and earlier.first_day < :first
                           and part.sent_at > earlier.closed_at
                           and (part.taken_into is null or part.taken_into = :id)
                         order by earlier.first_day, version.agency
                        """)
                .param("rule", period.ruleCode())
                .param("first", period.firstDay())
                .param("id", period.id())
                .query((row, number) -> new Latecomer(version(row, number), row.getString("label")))
                .list();
    }

    private static PartVersion version(ResultSet row, int number) throws SQLException {
        return new PartVersion(
                row.getString("period_id"),
                row.getString("agency"),
                row.getInt("number"),
                Columns.instant(row, "at"),
                author(row),
                ReportJson.lines(row.getString("lines")),
                row.getString("addition"),
                row.getString("proposals"));
    }

    void add(JointReport report) {
        jdbc.sql("""
                        insert into traoquyen.joint_report
                            (period_id, number, at, user_id, user_name, summary, sections, missing_note, included)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb)
                        """)
                .params(
                        report.periodId(),
                        report.number(),
                        Columns.timestamp(report.at()),
                        report.author().userId(),
                        report.author().name(),
                        report.summary(),
                        ReportJson.write(report.sections()),
                        report.missingNote(),
                        ReportJson.write(report.included()))
                .update();
    }

    List<JointReport> jointReportsOf(String periodId) {
        return jdbc.sql("select * from traoquyen.joint_report where period_id = ? order by number")
                .param(periodId)
                .query((row, number) -> new JointReport(
                        row.getString("period_id"),
                        row.getInt("number"),
                        Columns.instant(row, "at"),
                        author(row),
                        row.getString("summary"),
                        ReportJson.sections(row.getString("sections")),
                        row.getString("missing_note"),
                        ReportJson.counts(row.getString("included"))))
                .list();
    }

    private static Author author(ResultSet row) throws SQLException {
        return new Author(row.getString("user_id"), row.getString("user_name"));
    }
}
