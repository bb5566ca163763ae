package vn.traoquyen.calendar.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.calendar.CalendarBook;
import vn.traoquyen.calendar.CalendarChange;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarEntries;
import vn.traoquyen.calendar.CalendarNote;
import vn.traoquyen.calendar.CalendarSettings;
import vn.traoquyen.calendar.CalendarYear;
import vn.traoquyen.calendar.OfficeHours;

/** Writes the calendar and its history; one change at a time, so that the newest line of the history tells its version. */
@Repository
class JdbcCalendarBook implements CalendarBook {

    private final JdbcClient jdbc;
    private final CalendarRows rows;

    JdbcCalendarBook(JdbcClient jdbc, CalendarSettings settings) {
        this.jdbc = jdbc;
        this.rows = new CalendarRows(jdbc, settings.officeHours());
    }

    @Override
    public CalendarEntries take() {
        jdbc.sql("lock table traoquyen.calendar_change in share row exclusive mode")
                .update();
        return rows.read();
    }

    @Override
    public void write(CalendarChange change, CalendarNote note) {
        if (change instanceof CalendarChange.DaySet entered) {
            write(entered.day());
        } else if (change instanceof CalendarChange.DayRemoved removed) {
            jdbc.sql("delete from traoquyen.calendar_day where date = :date and scope = :scope")
                    .param("date", removed.date())
                    .param("scope", removed.scope().name())
                    .update();
        } else if (change instanceof CalendarChange.YearSet entered) {
            write(entered.year());
        } else if (change instanceof CalendarChange.HoursSet entered) {
            write(entered.hours());
        } else if (change instanceof CalendarChange.HoursRemoved removed) {
            jdbc.sql("delete from traoquyen.office_hours where valid_from = :from")
                    .param("from", removed.from())
                    .update();
        }
        write(note);
    }

    private void write(CalendarDay day) {
        jdbc.sql("""
                        insert into traoquyen.calendar_day (date, scope, kind, closes, name, basis, status)
                        values (:date, :scope, :kind, :closes::time, :name, :basis, :status)
                            on conflict (date, scope) do update
                           set kind = excluded.kind, closes = excluded.closes, name = excluded.name,
                               basis = excluded.basis, status = excluded.status
                        """)
                .param("date", day.date())
                .param("scope", day.scope().name())
                .param("kind", day.kind().name())
                .param("closes", day.closes() == null ? null : day.closes().toString())
                .param("name", day.name())
                .param("basis", day.basis())
                .param("status", day.status().name())
                .update();
    }

    private void write(CalendarYear year) {
        jdbc.sql("""
                        insert into traoquyen.calendar_year (year, status, basis) values (:year, :status, :basis)
                            on conflict (year) do update set status = excluded.status, basis = excluded.basis
                        """)
                .param("year", year.year())
                .param("status", year.status().name())
                .param("basis", year.basis())
                .update();
    }

    private void write(OfficeHours hours) {
        var morning = hours.sessions().get(0);
        var afternoon = hours.sessions().get(1);
        jdbc.sql("""
                        insert into traoquyen.office_hours (valid_from, morning_opens, morning_closes, afternoon_opens,
                                                            afternoon_closes, basis, status)
                        values (:from, :opens, :noon, :again, :closes, :basis, :status)
                            on conflict (valid_from) do update
                           set morning_opens = excluded.morning_opens, morning_closes = excluded.morning_closes,
                               afternoon_opens = excluded.afternoon_opens, afternoon_closes = excluded.afternoon_closes,
                               basis = excluded.basis, status = excluded.status
                        """)
                .param("from", hours.from())
                .param("opens", morning.opens())
                .param("noon", morning.closes())
                .param("again", afternoon.opens())
                .param("closes", afternoon.closes())
                .param("basis", hours.basis())
                .param("status", hours.status().name())
                .update();
    }

    private void write(CalendarNote note) {
        jdbc.sql("""
                        insert into traoquyen.calendar_change (at, changed_by, about, before, after, reason)
                        values (:at, :by, :about, :before, :after, :reason)
                        """)
                .param("at", note.at().atOffset(ZoneOffset.UTC))
                .param("by", note.by())
                .param("about", note.about())
                .param("before", note.before())
                .param("after", note.after())
                .param("reason", note.reason())
                .update();
    }

    @Override
    public List<CalendarNote> history(int most) {
        return jdbc.sql("select * from traoquyen.calendar_change order by id desc limit :most")
                .param("most", most)
                .query(JdbcCalendarBook::note)
                .list();
    }

    @Override
    public Optional<Long> newestUnsettled() {
        return jdbc.sql("select max(id) from traoquyen.calendar_change where not settled")
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<CalendarNote> settle(long upTo) {
        return jdbc
                .sql(
                        "update traoquyen.calendar_change set settled = true where not settled and id <= :upTo returning *")
                .param("upTo", upTo)
                .query(JdbcCalendarBook::note)
                .list()
                .stream()
                .reduce((one, later) -> later);
    }

    private static CalendarNote note(ResultSet row, int number) throws SQLException {
        return new CalendarNote(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("about"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"));
    }
}
