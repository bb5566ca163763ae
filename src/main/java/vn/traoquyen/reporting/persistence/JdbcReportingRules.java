package vn.traoquyen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.traoquyen.reporting.periodic.OnHoliday;
import vn.traoquyen.reporting.periodic.ReporterChoice;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.periodic.ReportingRules;
import vn.traoquyen.reporting.periodic.Rhythm;
import vn.traoquyen.reporting.periodic.RuleSchedule;

@Repository
class JdbcReportingRules implements ReportingRules {

    private static final String INSERT = """
            insert into traoquyen.report_rule (code, title, basis, confirmed, note, rhythm, opens, parts_due, sent_due,
                on_holiday, reporters, reporter_kinds, units_of, consolidator, approver, addressee, feeds, active_since,
                changed_at, changed_by)
            values (:code, :title, :basis, :confirmed, :note, :rhythm, :opens, :partsDue, :sentDue,
                :onHoliday, :reporters, :kinds, :unitsOf, :consolidator, :approver, :addressee, :feeds, :activeSince,
                :now, :by)
            on conflict (code) do\s""";

    private static final String UPDATE = """
            update set title = excluded.title, basis = excluded.basis, confirmed = excluded.confirmed,
                note = excluded.note, rhythm = excluded.rhythm, opens = excluded.opens, parts_due = excluded.parts_due,
                sent_due = excluded.sent_due, on_holiday = excluded.on_holiday, reporters = excluded.reporters,
                reporter_kinds = excluded.reporter_kinds, units_of = excluded.units_of,
                consolidator = excluded.consolidator, approver = excluded.approver, addressee = excluded.addressee,
                feeds = excluded.feeds, active_since = excluded.active_since, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            """;

    private final JdbcClient jdbc;

    JdbcReportingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ReportingRule> all() {
        return jdbc.sql("select * from traoquyen.report_rule order by code")
                .query((row, number) -> rule(row))
                .list();
    }

    @Override
    public Optional<ReportingRule> find(String code) {
        return jdbc.sql("select * from traoquyen.report_rule where code = ?")
                .param(code)
                .query((row, number) -> rule(row))
                .optional();
    }

    @Override
    public List<String> recurring() {
        return jdbc.sql("""
                        select code from traoquyen.report_rule
                         where active_since is not null and rhythm <> 'ON_DEMAND' order by code
                        """).query(String.class).list();
    }

    @Override
    public Optional<ReportingRule> take(String code) {
        return jdbc.sql("select * from traoquyen.report_rule where code = ? for update skip locked")
                .param(code)
                .query((row, number) -> rule(row))
                .optional();
    }

    @Override
    public List<ReportingRule> feeding(String code) {
        return jdbc.sql("select * from traoquyen.report_rule where feeds = ? order by code")
                .param(code)
                .query((row, number) -> rule(row))
                .list();
    }

    @Override
    public void put(ReportingRule rule, String by, Instant now) {
        with(jdbc.sql(INSERT + UPDATE), rule, by, now).update();
    }

    @Override
    public void addNew(List<ReportingRule> rules, Instant now) {
        rules.forEach(
                rule -> with(jdbc.sql(INSERT + "nothing"), rule, null, now).update());
    }

    private static StatementSpec with(StatementSpec statement, ReportingRule rule, String by, Instant now) {
        var schedule = rule.schedule();
        return statement
                .param("code", rule.code())
                .param("title", rule.title())
                .param("basis", rule.basis())
                .param("confirmed", rule.confirmed())
                .param("note", rule.note())
                .param("rhythm", schedule.rhythm().name())
                .param("opens", schedule.opens())
                .param("partsDue", schedule.partsDue())
                .param("sentDue", schedule.sentDue())
                .param("onHoliday", schedule.onHoliday().name())
                .param("reporters", Columns.array(rule.reporters().agencies()))
                .param("kinds", Columns.array(rule.reporters().kinds()))
                .param("unitsOf", rule.reporters().unitsOf())
                .param("consolidator", rule.consolidator())
                .param("approver", rule.approver())
                .param("addressee", rule.addressee())
                .param("feeds", rule.feeds())
                .param("activeSince", Columns.timestamp(rule.activeSince()))
                .param("now", Columns.timestamp(now))
                .param("by", by);
    }

    private static ReportingRule rule(ResultSet row) throws SQLException {
        return new ReportingRule(
                row.getString("code"),
                row.getString("title"),
                row.getString("basis"),
                row.getBoolean("confirmed"),
                row.getString("note"),
                new RuleSchedule(
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getString("opens"),
                        row.getString("parts_due"),
                        row.getString("sent_due"),
                        OnHoliday.valueOf(row.getString("on_holiday"))),
                new ReporterChoice(
                        Columns.texts(row, "reporters"),
                        Columns.texts(row, "reporter_kinds"),
                        row.getString("units_of")),
                row.getString("consolidator"),
                row.getString("approver"),
                row.getString("addressee"),
                row.getString("feeds"),
                Columns.instant(row, "active_since"));
    }
}
