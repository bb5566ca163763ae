package vn.traoquyen.calendar.persistence;

import jakarta.annotation.PostConstruct;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.WorkingCalendar;

/**
 * Keeps the calendar in its table and the whole of it in memory: every deadline asks for it and it changes a few times a
 * year. An empty table is filled from the national holidays before anybody can ask.
 */
@Repository
class JdbcCalendarDays implements CalendarDays {

    private final JdbcClient jdbc;
    private volatile WorkingCalendar calendar;

    JdbcCalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostConstruct
    void open() {
        fillIfEmpty(new HolidayFile().days());
        calendar = WorkingCalendar.of(all());
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** One statement, so that two nodes starting together or a crash half-way leave either nothing or everything. */
    private void fillIfEmpty(List<CalendarDay> days) {
        jdbc.sql("""
                        insert into traoquyen.calendar_day (date, kind, name, basis, status)
                        select day::date, kind, name, basis, status
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

    private List<CalendarDay> all() {
        return jdbc.sql("select date, kind, name, basis, status from traoquyen.calendar_day order by date")
                .query((row, number) -> new CalendarDay(
                        row.getObject("date", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("basis"),
                        CalendarDay.Status.valueOf(row.getString("status"))))
                .list();
    }

    private static String[] column(List<CalendarDay> days, Function<CalendarDay, String> cell) {
        return days.stream().map(cell).toArray(String[]::new);
    }
}
