package vn.traoquyen.calendar.persistence;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.CalendarSettings;
import vn.traoquyen.calendar.WorkingCalendar;

/**
 * Keeps the calendar in its tables and the whole of it in memory: every deadline asks for it and it changes a few times a
 * year. An empty table is filled from the national holidays before anybody can ask.
 */
@Repository
class JdbcCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;
    private final CalendarRows rows;
    private volatile WorkingCalendar calendar;

    JdbcCalendarDays(JdbcClient jdbc, CalendarSettings settings) {
        this.jdbc = jdbc;
        this.rows = new CalendarRows(jdbc, settings.officeHours());
    }

    @PostConstruct
    void open() {
        fillIfEmpty(new HolidayFile().days());
        calendar = WorkingCalendar.of(rows.read());
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** One statement, so that two nodes starting together or a crash half-way leave either nothing or everything. */
    private void fillIfEmpty(List<CalendarDay> days) {
        jdbc.sql("""
                        insert into traoquyen.calendar_day (date, kind, name, basis, status, scope)
                        select day::date, kind, name, basis, status, 'NATIONAL'
                          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as seed (day, kind, name, basis, status)
                         where not exists (select from traoquyen.calendar_day)
                            on conflict do nothing
                        """)
                .param(column(days, day -> day.date().toString()))
                .param(column(days, day -> day.kind().name()))
                .param(column(days, CalendarDay::name))
                .param(column(days, CalendarDay::basis))
                .param(column(days, day -> day.status().name()))
                .update();
    }

    private static String[] column(List<CalendarDay> days, Function<CalendarDay, String> cell) {
        return days.stream().map(cell).toArray(String[]::new);
    }
}
