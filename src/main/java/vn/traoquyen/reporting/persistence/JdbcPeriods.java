package vn.traoquyen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.reporting.periodic.Author;
import vn.traoquyen.reporting.periodic.PeriodDeed;
import vn.traoquyen.reporting.periodic.PeriodEntry;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.reporting.periodic.ReportPeriod;

@Repository
class JdbcPeriods implements Periods {

    private static final String FIND = "select * from traoquyen.report_period where id = :id";

    /** Somebody asked for these; the others came round. */
    private static final String CAME_ROUND = " and id not like rule_code || '.yc-%'";

    private static final String SEEN = """
             from traoquyen.report_period period
            where (:rule::text is null or rule_code = :rule)
              and (:agency::text is null or consolidator = :agency or (:approves and approver = :agency)
                   or exists (select from traoquyen.report_part part
                               where part.period_id = period.id and part.agency = :agency))
              and (:awaitedAt::timestamptz is null
                   or late_until > :awaitedAt and exists
                      (select from traoquyen.report_part part
                        where part.period_id = period.id and part.agency = :agency and part.fed_by is null
                          and part.sent_at is null))
            """;

    private final JdbcClient jdbc;

    JdbcPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ReportPeriod period) {
        var moments = period.moments();
        return jdbc.sql("""
                                insert into traoquyen.report_period (id, rule_code, first_day, last_day, label, title,
                                    consolidator, approver, addressee, opens_at, parts_due, sent_due, late_until, status,
                                    opened_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                period.id(),
                                period.ruleCode(),
                                period.firstDay(),
                                period.lastDay(),
                                period.label(),
                                period.title(),
                                period.consolidator(),
                                period.approver(),
                                period.addressee(),
                                Columns.timestamp(moments.opens()),
                                Columns.timestamp(moments.partsDue()),
                                Columns.timestamp(moments.sentDue()),
                                Columns.timestamp(moments.lateUntil()),
                                period.status().name(),
                                Columns.timestamp(period.openedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<ReportPeriod> find(String id) {
        return jdbc.sql(FIND).param("id", id).query(PeriodRow::read).optional();
    }

    @Override
    public Optional<ReportPeriod> hold(String id) {
        return jdbc.sql(FIND + " for update")
                .param("id", id)
                .query(PeriodRow::read)
                .optional();
    }

    @Override
    public Optional<LocalDate> lastBegun(String ruleCode) {
        return jdbc.sql("select first_day from traoquyen.report_period where rule_code = ?" + CAME_ROUND
                        + " order by first_day desc limit 1")
                .param(ruleCode)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Optional<ReportPeriod> openOf(String ruleCode, LocalDate day) {
        return jdbc.sql("""
                        select * from traoquyen.report_period
                         where rule_code = ? and last_day >= ? and status in ('COLLECTING', 'CONSOLIDATING')
                         order by first_day limit 1
                        """).params(ruleCode, day).query(PeriodRow::read).optional();
    }

    @Override
    public Optional<ReportPeriod> lastSent(String ruleCode, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from traoquyen.report_period
                         where rule_code = ? and last_day between ? and ? and status = 'SENT'
                         order by last_day desc, opened_at desc limit 1
                        """).params(ruleCode, from, to).query(PeriodRow::read).optional();
    }

    @Override
    public void update(ReportPeriod period) {
        PeriodRow.progress(jdbc.sql("""
                        update traoquyen.report_period
                           set status = :status, closed_at = :closedAt, missing_note = :missingNote,
                               approved_at = :approvedAt, approved_by = :approvedBy, approver_title = :approverTitle,
                               number = :number, symbol = :symbol, sent_on = :sentOn
                         where id = :id
                        """), period).update();
    }

    @Override
    public void add(String periodId, PeriodEntry entry) {
        jdbc.sql("""
                        insert into traoquyen.report_entry (period_id, at, deed, agency, text, user_id, user_name)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        periodId,
                        Columns.timestamp(entry.at()),
                        entry.deed().name(),
                        entry.agency(),
                        entry.text(),
                        entry.author().userId(),
                        entry.author().name())
                .update();
    }

    @Override
    public List<PeriodEntry> entriesOf(String periodId) {
        return jdbc.sql("select * from traoquyen.report_entry where period_id = ? order by id")
                .param(periodId)
                .query(JdbcPeriods::entry)
                .list();
    }

    private static PeriodEntry entry(ResultSet row, int number) throws SQLException {
        return new PeriodEntry(
                Columns.instant(row, "at"),
                PeriodDeed.valueOf(row.getString("deed")),
                row.getString("agency"),
                row.getString("text"),
                new Author(row.getString("user_id"), row.getString("user_name")));
    }

    @Override
    public Page search(Search search) {
        var total = seen("select count(*)" + SEEN, search).query(Long.class).single();
        var items = seen(
                        "select *" + SEEN + " order by first_day desc, opened_at desc, id limit :size offset :offset",
                        search)
                .param("size", search.size())
                .param("offset", (long) search.page() * search.size())
                .query(PeriodRow::read)
                .list();
        return new Page(search.page(), search.size(), total, items);
    }

    private JdbcClient.StatementSpec seen(String sql, Search search) {
        return jdbc.sql(sql)
                .param("rule", search.rule())
                .param("agency", search.agency())
                .param("approves", search.approves())
                .param("awaitedAt", Columns.timestamp(search.awaitedAt()));
    }

    @Override
    public boolean isNumberTaken(String approver, int year, int number) {
        return jdbc.sql("""
                        select exists (select from traoquyen.report_period
                         where approver = ? and extract(year from sent_on) = ? and number = ?)
                        """).params(approver, year, number).query(Boolean.class).single();
    }
}
