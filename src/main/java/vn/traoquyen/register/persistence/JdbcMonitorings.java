package vn.traoquyen.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.monitoring.HolderReport;
import vn.traoquyen.register.monitoring.Monitoring;
import vn.traoquyen.register.monitoring.Monitoring.Cycles;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.Monitorings;

@Component
class JdbcMonitorings implements Monitorings {

    private static final String SELECT = """
            select instrument_id, started_at, over_at, last_warning, review_months, report_months
              from traoquyen.monitoring where withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final MonitoringHistory history;
    private final MonitoringQueue queue;

    JdbcMonitorings(JdbcClient jdbc, MonitoringHistory history) {
        this.jdbc = jdbc;
        this.queue = new MonitoringQueue(jdbc);
        this.history = history;
    }

    @Override
    public void want(Collection<String> instrumentIds, Instant now) {
        jdbc.sql("""
                        insert into traoquyen.monitoring (instrument_id, wanted_at)
                        select id, :now from unnest(:ids) id order by id
                        on conflict (instrument_id) do update
                           set wanted_at = excluded.wanted_at, withdrawn_at = null, over_at = null,
                               outdated_at = case when monitoring.over_at is null and monitoring.started_at is not null
                                                  then excluded.wanted_at end,
                               started_at = case when monitoring.over_at is null then monitoring.started_at end,
                               last_warning = case when monitoring.over_at is null then monitoring.last_warning end
                         where coalesce(monitoring.over_at, monitoring.started_at, monitoring.withdrawn_at) is not null
                        """)
                .param("ids", array(instrumentIds))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<Monitoring> find(String instrumentId) {
        return ofInstruments(List.of(instrumentId)).stream().findFirst();
    }

    @Override
    public List<Monitoring> ofInstruments(Collection<String> instrumentIds) {
        return jdbc.sql(SELECT + " and instrument_id = any(:ids)")
                .param("ids", array(instrumentIds))
                .query((row, number) -> monitoring(row))
                .list();
    }

    @Override
    public Optional<Monitoring> hold(String instrumentId) {
        return jdbc.sql(SELECT + " and instrument_id = :id for update")
                .param("id", instrumentId)
                .query((row, number) -> monitoring(row))
                .optional();
    }

    @Override
    public List<String> unstarted(int most) {
        return queue.unstarted(most);
    }

    @Override
    public List<String> takeUnstarted(int most) {
        return queue.takeUnstarted(most);
    }

    @Override
    public void postpone(String instrumentId, Instant now) {
        mark("wanted_at", List.of(instrumentId), now);
    }

    @Override
    public void started(Collection<String> instrumentIds, Instant now) {
        mark("started_at", instrumentIds, now);
    }

    @Override
    public void over(Collection<String> instrumentIds, Instant now) {
        mark("over_at", instrumentIds, now);
    }

    @Override
    public void withdraw(Collection<String> instrumentIds, Instant now) {
        mark("withdrawn_at", instrumentIds, now);
    }

    private void mark(String column, Collection<String> instrumentIds, Instant now) {
        jdbc.sql("update traoquyen.monitoring set %s = :now where instrument_id = any(:ids)".formatted(column))
                .param("ids", array(instrumentIds))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void warned(String instrumentId, int daysBefore) {
        jdbc.sql("update traoquyen.monitoring set last_warning = :days where instrument_id = :id")
                .param("id", instrumentId)
                .param("days", daysBefore)
                .update();
    }

    @Override
    public void cycles(String instrumentId, Cycles cycles) {
        jdbc.sql("""
                        update traoquyen.monitoring set review_months = :review, report_months = :report
                         where instrument_id = :id
                        """)
                .param("id", instrumentId)
                .param("review", cycles.reviewMonths())
                .param("report", cycles.reportMonths())
                .update();
    }

    @Override
    public List<String> takeWithdrawn(int most) {
        return queue.takeWithdrawn(most);
    }

    @Override
    public List<String> takeOutdated(int most) {
        return queue.takeOutdated(most);
    }

    @Override
    public void followed(Collection<String> instrumentIds) {
        queue.followed(instrumentIds);
    }

    @Override
    public void forgetWarnings(String instrumentId) {
        queue.forgetWarnings(instrumentId);
    }

    @Override
    public void remove(Collection<String> instrumentIds) {
        queue.remove(instrumentIds);
    }

    @Override
    public void add(String instrumentId, MonitoringEntry entry) {
        history.add(instrumentId, entry);
    }

    @Override
    public List<MonitoringEntry> entriesOf(String instrumentId) {
        return history.entriesOf(instrumentId);
    }

    @Override
    public void followedBy(long entryId, String dossierId) {
        history.followedBy(entryId, dossierId);
    }

    @Override
    public void add(String instrumentId, HolderReport report) {
        history.add(instrumentId, report);
    }

    @Override
    public List<HolderReport> reportsOf(String instrumentId) {
        return history.reportsOf(instrumentId);
    }

    @Override
    public List<String> workedOn(Collection<String> instrumentIds) {
        return history.workedOn(instrumentIds);
    }

    private static Monitoring monitoring(ResultSet row) throws SQLException {
        return new Monitoring(
                row.getString("instrument_id"),
                MonitoringHistory.instant(row, "started_at"),
                MonitoringHistory.instant(row, "over_at"),
                row.getObject("last_warning", Integer.class),
                new Cycles(
                        row.getObject("review_months", Integer.class), row.getObject("report_months", Integer.class)));
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
