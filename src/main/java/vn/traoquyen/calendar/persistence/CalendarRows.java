package vn.traoquyen.calendar.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarEntries;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.calendar.CalendarYear;
import vn.traoquyen.calendar.OfficeHours;
import vn.traoquyen.calendar.OfficeSession;

/** Reads everything that is on record about working time; before the first hours on record those of the settings hold. */
class CalendarRows {

    private final JdbcClient jdbc;
    private final OfficeHours usual;

    CalendarRows(JdbcClient jdbc, OfficeHours usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    CalendarEntries read() {
        return new CalendarEntries(days(), years(), hours());
    }

    private List<CalendarDay> days() {
        return jdbc.sql("""
                        select date, kind, closes, name, basis, status, scope
                          from traoquyen.calendar_day
                         order by date, scope
                        """).query((row, number) -> day(row)).list();
    }

    private static CalendarDay day(ResultSet row) throws SQLException {
        return new CalendarDay(
                row.getObject("date", LocalDate.class),
                CalendarDay.Kind.valueOf(row.getString("kind")),
                row.getObject("closes", LocalTime.class),
                row.getString("name"),
                row.getString("basis"),
                status(row),
                CalendarScope.valueOf(row.getString("scope")));
    }

    private List<CalendarYear> years() {
        return jdbc.sql("select year, status, basis from traoquyen.calendar_year order by year")
                .query((row, number) -> new CalendarYear(row.getInt("year"), status(row), row.getString("basis")))
                .list();
    }

    private List<OfficeHours> hours() {
        var hours = new ArrayList<OfficeHours>();
        hours.add(usual);
        hours.addAll(jdbc.sql("select * from traoquyen.office_hours order by valid_from")
                .query((row, number) -> new OfficeHours(
                        row.getObject("valid_from", LocalDate.class),
                        List.of(session(row, "morning"), session(row, "afternoon")),
                        row.getString("basis"),
                        status(row)))
                .list());
        return hours;
    }

    private static OfficeSession session(ResultSet row, String name) throws SQLException {
        return new OfficeSession(
                row.getObject(name + "_opens", LocalTime.class), row.getObject(name + "_closes", LocalTime.class));
    }

    private static CalendarStatus status(ResultSet row) throws SQLException {
        return CalendarStatus.valueOf(row.getString("status"));
    }
}
