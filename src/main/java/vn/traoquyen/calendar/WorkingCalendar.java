package vn.traoquyen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which days are worked and which are not, and why (lịch làm việc): five days a week, except what is on record.
 *
 * <p>A year that nobody has confirmed is open: any of its days may still be swapped for another.
 */
public final class WorkingCalendar {

    static final Map<DayOfWeek, String> WEEKEND = Map.of(DayOfWeek.SATURDAY, "Thứ Bảy", DayOfWeek.SUNDAY, "Chủ nhật");

    private final CalendarEntries entries;
    private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();
    private final Map<Integer, CalendarYear> years;
    private final NavigableMap<LocalDate, OfficeHours> hours = new TreeMap<>();

    private WorkingCalendar(CalendarEntries entries) {
        this.entries = entries;
        entries.days().forEach(day -> days.merge(day.date(), day, WorkingCalendar::stronger));
        this.years = entries.years().stream()
                .collect(Collectors.toMap(CalendarYear::year, year -> year, (a, b) -> b, HashMap::new));
        entries.hours().forEach(since -> hours.put(since.from(), since));
    }

    public static WorkingCalendar of(CalendarEntries entries) {
        return new WorkingCalendar(entries);
    }

    /** What the calendar is made of, also what a day of the province has put aside. */
    public CalendarEntries entries() {
        return entries;
    }

    public boolean isWorkingDay(LocalDate day) {
        return whyOff(day).isEmpty();
    }

    /** The reason why a day is not worked, as a clerk reads it; empty for a working day. */
    public Optional<String> whyOff(LocalDate day) {
        var recorded = days.get(day);
        if (recorded == null) {
            return Optional.ofNullable(WEEKEND.get(day.getDayOfWeek()));
        }
        return recorded.isOff() ? Optional.of(recorded.reason()) : Optional.empty();
    }

    /** The entry that makes a day differ from the ordinary week; the province's before the country's. */
    public Optional<CalendarDay> entryOf(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Whether nobody can still change what this day is: its own entry is decided, or its year. */
    public boolean isDecided(LocalDate day) {
        return whyUndecided(day).isEmpty();
    }

    /** What is still open about a day, as a clerk reads it; empty for a day that has been decided. */
    public Optional<String> whyUndecided(LocalDate day) {
        var recorded = days.get(day);
        if (recorded != null && recorded.isDecided()) {
            return Optional.empty();
        }
        if (!statusOf(day.getYear()).isDecided()) {
            return Optional.of("lịch nghỉ năm " + day.getYear() + " chưa được công bố chính thức");
        }
        return recorded == null
                ? Optional.empty()
                : Optional.of("ngày " + CalendarWords.date(day) + " chưa được quyết định chính thức");
    }

    /** The sessions of a working day, in order; none on a day off. */
    public List<OfficeSession> sessions(LocalDate day) {
        if (!isWorkingDay(day)) {
            return List.of();
        }
        var recorded = days.get(day);
        var all = hoursOn(day);
        return recorded != null && recorded.isShort() ? all.until(recorded.closes()) : all.sessions();
    }

    /** When the office opens on a working day. */
    public LocalTime opening(LocalDate day) {
        return sessions(day).get(0).opens();
    }

    /** When the office closes on a working day. */
    public LocalTime closing(LocalDate day) {
        var sessions = sessions(day);
        return sessions.get(sessions.size() - 1).closes();
    }

    /** The office hours that hold on a day; before the first on record, the first. */
    public OfficeHours hoursOn(LocalDate day) {
        var since = hours.floorEntry(day);
        return since == null ? hours.firstEntry().getValue() : since.getValue();
    }

    /** The n-th working day after a day, or before it where n is negative; the day itself is not counted. */
    public LocalDate workingDay(LocalDate from, int n) {
        var step = Integer.signum(n);
        var day = from;
        for (int counted = 0; counted != n; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                counted += step;
            }
        }
        return day;
    }

    /** The Saturdays that are worked in exchange for a day off (thứ Bảy làm bù), in order. */
    public List<LocalDate> workingSaturdays() {
        return days.keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY && isWorkingDay(day))
                .toList();
    }

    /** How far a year is decided as a whole; provisional where nothing is on record. */
    public CalendarStatus statusOf(int year) {
        var recorded = years.get(year);
        return recorded == null ? CalendarStatus.PROVISIONAL : recorded.status();
    }

    private static CalendarDay stronger(CalendarDay one, CalendarDay other) {
        return one.scope() == CalendarScope.PROVINCE ? one : other;
    }
}
