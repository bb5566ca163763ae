package vn.traoquyen.register.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Behalf;
import vn.traoquyen.register.monitoring.HolderReport;
import vn.traoquyen.register.monitoring.MonitoringDeed;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.MonitoringEntry.Author;
import vn.traoquyen.register.monitoring.MonitoringEntry.Judgement;
import vn.traoquyen.register.monitoring.MonitoringOutcome;

/** What was written down of an instrument in force: lines that are added and never changed, and reports. */
@Component
class MonitoringHistory {

    private final JdbcClient jdbc;

    MonitoringHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String instrumentId, MonitoringEntry entry) {
        var judgement = entry.judgement();
        var author = Optional.ofNullable(entry.author());
        jdbc.sql("""
                        insert into traoquyen.monitoring_entry (instrument_id, at, deed, outcome, text, reason,
                            agency, asked_at, power_codes, valid_until, dossier_id, user_id, user_name, user_title,
                            behalf_user_id, behalf_name)
                        values (:instrument, :at, :deed, :outcome, :text, :reason,
                            :agency, :askedAt, :powers, :validUntil, :dossier, :user, :name, :title,
                            :behalf, :behalfName)
                        """)
                .param("instrument", instrumentId)
                .param("at", Timestamp.from(entry.at()))
                .param("deed", entry.deed().name())
                .param("outcome", entry.outcome().name())
                .param("text", entry.text())
                .param("reason", judgement.reason())
                .param("agency", author.map(Author::agency).orElse(null))
                .param("askedAt", judgement.askedAt() == null ? null : Timestamp.from(judgement.askedAt()))
                .param("powers", judgement.powerCodes().toArray(String[]::new))
                .param("validUntil", judgement.validUntil())
                .param("dossier", entry.dossierId())
                .param("user", author.map(Author::userId).orElse(null))
                .param("name", author.map(Author::name).orElse(null))
                .param("title", author.map(Author::title).orElse(null))
                .param("behalf", author.map(Author::behalf).map(Behalf::userId).orElse(null))
                .param(
                        "behalfName",
                        author.map(Author::behalf).map(Behalf::name).orElse(null))
                .update();
    }

    List<MonitoringEntry> entriesOf(String instrumentId) {
        return jdbc.sql("select * from traoquyen.monitoring_entry where instrument_id = :id order by id")
                .param("id", instrumentId)
                .query((row, number) -> entry(row))
                .list();
    }

    void followedBy(long entryId, String dossierId) {
        jdbc.sql("update traoquyen.monitoring_entry set dossier_id = :dossier where id = :id")
                .param("id", entryId)
                .param("dossier", dossierId)
                .update();
    }

    void add(String instrumentId, HolderReport report) {
        jdbc.sql("""
                        insert into traoquyen.holder_report (instrument_id, agency, at, received, settled, on_time,
                            difficulties, proposals, user_id, user_name)
                        values (:instrument, :agency, :at, :received, :settled, :onTime,
                            :difficulties, :proposals, :user, :name)
                        """)
                .param("instrument", instrumentId)
                .param("agency", report.agency())
                .param("at", Timestamp.from(report.at()))
                .param("received", report.received())
                .param("settled", report.settled())
                .param("onTime", report.onTime())
                .param("difficulties", report.difficulties())
                .param("proposals", report.proposals())
                .param("user", report.userId())
                .param("name", report.author())
                .update();
    }

    /** Of these instruments, those on which a person has already worked. */
    List<String> workedOn(Collection<String> instrumentIds) {
        return jdbc.sql("""
                        select instrument_id from traoquyen.monitoring_entry
                         where instrument_id = any(:ids) and user_id is not null
                        union
                        select instrument_id from traoquyen.holder_report where instrument_id = any(:ids)
                        order by 1
                        """)
                .param("ids", instrumentIds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    List<HolderReport> reportsOf(String instrumentId) {
        return jdbc.sql("select * from traoquyen.holder_report where instrument_id = :id order by id desc")
                .param("id", instrumentId)
                .query((row, number) -> new HolderReport(
                        row.getString("agency"),
                        instant(row, "at"),
                        row.getInt("received"),
                        row.getInt("settled"),
                        row.getInt("on_time"),
                        row.getString("difficulties"),
                        row.getString("proposals"),
                        row.getString("user_id"),
                        row.getString("user_name")))
                .list();
    }

    private static MonitoringEntry entry(ResultSet row) throws SQLException {
        return new MonitoringEntry(
                row.getLong("id"),
                instant(row, "at"),
                MonitoringDeed.valueOf(row.getString("deed")),
                MonitoringOutcome.valueOf(row.getString("outcome")),
                row.getString("text"),
                new Judgement(
                        row.getString("reason"),
                        List.of((String[]) row.getArray("power_codes").getArray()),
                        row.getObject("valid_until", LocalDate.class),
                        instant(row, "asked_at")),
                row.getString("user_id") == null
                        ? null
                        : new Author(
                                row.getString("user_id"),
                                row.getString("user_name"),
                                row.getString("user_title"),
                                row.getString("agency"),
                                Behalf.of(row.getString("behalf_user_id"), row.getString("behalf_name"))),
                row.getString("dossier_id"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
