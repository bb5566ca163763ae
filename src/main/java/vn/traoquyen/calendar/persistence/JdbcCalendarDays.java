package vn.traoquyen.calendar.persistence;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.CalendarSettings;
import vn.traoquyen.calendar.WorkingCalendar;

/**
 * Keeps the whole calendar in memory: every deadline asks for it and it changes a few times a year. A node looks every few
 * seconds whether another has changed it; its own changes it sees at once. An empty table is filled from the national
 * holidays before anybody can ask.
 */
@Repository
@EnableScheduling
class JdbcCalendarDays implements CalendarDays {

    private static final long UNKNOWN = -1;

    private final JdbcClient jdbc;
    private final CalendarRows rows;
    private volatile WorkingCalendar calendar;
    private long version;

    JdbcCalendarDays(JdbcClient jdbc, CalendarSettings settings) {
        this.jdbc = jdbc;
        this.rows = new CalendarRows(jdbc, settings.officeHours());
    }

    @PostConstruct
    void open() {
        fillIfEmpty(new HolidayFile().days());
        read(newest());
    }

    @Scheduled(fixedDelayString = "${traoquyen.calendar.check-every:PT3S}", initialDelayString = "PT3S")
    synchronized void refresh() {
        var newest = newest();
        if (newest != version) {
            read(newest);
        }
    }

    /** At once, and read again at the next look: another node may have changed it meanwhile. */
    @TransactionalEventListener
    synchronized void take(CalendarChanged changed) {
        calendar = changed.calendar();
        version = UNKNOWN;
    }

    /** The version first: what is written in between is read once more, and never missed. */
    private void read(long newest) {
        calendar = WorkingCalendar.of(rows.read());
        version = newest;
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from traoquyen.calendar_change")
                .query(Long.class)
                .single();
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
