package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;

/** The history of the powers in its table; however many lines are written, it is one statement. */
@Component
class PowerHistory {

    private final JdbcClient jdbc;
    private final FigureLedger figures;

    PowerHistory(JdbcClient jdbc, FigureLedger figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    List<StatusEntry> of(String code) {
        return jdbc.sql("select * from traoquyen.power_status_change where power_code = ? order by valid_on, id")
                .param(code)
                .query(PowerHistory::read)
                .list();
    }

    Map<String, Rest> lastRests(Collection<String> codes) {
        return jdbc.sql("""
                        select distinct on (power_code) * from traoquyen.power_status_change
                         where power_code = any(?) and status = 'PAUSED' and listed
                         order by power_code, valid_on desc, id desc
                        """).param((Object) codes.toArray(String[]::new)).query(PowerHistory::read).list().stream()
                .filter(line -> line.change().rest() != null)
                .collect(Collectors.toMap(
                        StatusEntry::powerCode, line -> line.change().rest()));
    }

    void write(Collection<StatusEntry> entries, Long importId) {
        if (entries.isEmpty()) {
            return;
        }
        figures.move(jdbc.sql(HistorySql.WRITE)
                .param("codes", column(entries, StatusEntry::powerCode))
                .param("statuses", column(entries, StatusEntry::status))
                .param("forms", column(entries, StatusEntry::form))
                .param("agencies", column(entries, StatusEntry::leadAgency))
                .param("openings", column(entries, entry -> entry.kind() == EntryKind.OPENING))
                .param("listed", column(entries, entry -> entry.kind() != EntryKind.DELISTING))
                .param("days", changes(entries, StatusChange::validOn))
                .param("instants", changes(entries, StatusChange::at))
                .param("users", changes(entries, StatusChange::by))
                .param("reasons", changes(entries, StatusChange::reason))
                .param("papers", changes(entries, StatusChange::paper))
                .param("proposers", changes(entries, StatusChange::proposedBy))
                .param("awaited", rests(entries, Rest::awaited))
                .param("watchers", rests(entries, Rest::watcher))
                .param("reviews", rests(entries, Rest::reviewOn))
                .param("import", importId, Types.BIGINT)
                .query(FigureMove::read)
                .list());
    }

    void takeBack(long importId) {
        figures.move(jdbc.sql(HistorySql.TAKE_BACK)
                .param("import", importId)
                .query(FigureMove::read)
                .list());
    }

    private static String[] column(Collection<StatusEntry> entries, Function<StatusEntry, Object> value) {
        return entries.stream()
                .map(value)
                .map(one -> Objects.toString(one, null))
                .toArray(String[]::new);
    }

    private static String[] changes(Collection<StatusEntry> entries, Function<StatusChange, Object> value) {
        return column(entries, entry -> value.apply(entry.change()));
    }

    private static String[] rests(Collection<StatusEntry> entries, Function<Rest, Object> value) {
        return changes(entries, change -> change.rest() == null ? null : value.apply(change.rest()));
    }

    static StatusEntry read(ResultSet row, int number) throws SQLException {
        return new StatusEntry(
                row.getString("power_code"),
                PowerStatus.valueOf(row.getString("status")),
                TransferForm.valueOf(row.getString("form")),
                row.getString("lead_agency"),
                !row.getBoolean("listed")
                        ? EntryKind.DELISTING
                        : row.getBoolean("opening") ? EntryKind.OPENING : EntryKind.CHANGE,
                new StatusChange(
                        row.getObject("valid_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("paper"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("proposed_by"),
                        rest(row)));
    }

    private static Rest rest(ResultSet row) throws SQLException {
        var rest = new Rest(
                row.getString("awaited"), row.getString("watcher"), row.getObject("review_on", LocalDate.class));
        return rest.equals(new Rest(null, null, null)) ? null : rest;
    }
}
