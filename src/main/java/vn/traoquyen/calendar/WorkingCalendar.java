package vn.traoquyen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked and which are not, and why (lịch làm việc): five days a week, except what is on record.
 *
 * <p>A year without a single day on record has not been decided yet: Saturday and Sunday are all that is known of it.
 */
public final class WorkingCalendar {

    private static final Map<DayOfWeek, String> WEEKEND =
            Map.of(DayOfWeek.SATURDAY, "Thứ Bảy", DayOfWeek.SUNDAY, "Chủ nhật");

    private final NavigableMap<LocalDate, CalendarDay> days;

    private WorkingCalendar(NavigableMap<LocalDate, CalendarDay> days) {
        this.days = days;
    }

    public static WorkingCalendar of(Collection<CalendarDay> days) {
        return new WorkingCalendar(days.stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity(), (a, b) -> b, TreeMap::new)));
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
        return recorded.kind() == CalendarDay.Kind.OFF ? Optional.of(recorded.reason()) : Optional.empty();
    }

    /** Whether nobody can still change what this day is: it is not provisional and its year is known. */
    public boolean isDecided(LocalDate day) {
        var recorded = days.get(day);
        return recorded == null ? isKnown(day.getYear()) : recorded.isDecided();
    }

    /** The Saturdays that are worked in exchange for a day off (thứ Bảy làm bù), in order. */
    public List<LocalDate> workingSaturdays() {
        return days.keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY && isWorkingDay(day))
                .toList();
    }

    private boolean isKnown(int year) {
        var first = days.ceilingKey(LocalDate.of(year, 1, 1));
        return first != null && first.getYear() == year;
    }
}
