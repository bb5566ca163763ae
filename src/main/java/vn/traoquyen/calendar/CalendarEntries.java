package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that is on record about working time (sổ lịch làm việc): special days of the country and of the province,
 * the years and the office hours.
 */
public record CalendarEntries(List<CalendarDay> days, List<CalendarYear> years, List<OfficeHours> hours) {

    public CalendarEntries {
        days = List.copyOf(days);
        years = List.copyOf(years);
        hours = List.copyOf(hours);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("No office hours at all");
        }
    }

    public CalendarEntries with(CalendarDay day) {
        return new CalendarEntries(replaced(days, isAt(day.date(), day.scope()), day), years, hours);
    }

    public CalendarEntries withoutDay(LocalDate date, CalendarScope scope) {
        return new CalendarEntries(without(days, isAt(date, scope)), years, hours);
    }

    public CalendarEntries with(CalendarYear year) {
        return new CalendarEntries(days, replaced(years, other -> other.year() == year.year(), year), hours);
    }

    public CalendarEntries with(OfficeHours since) {
        return new CalendarEntries(days, years, replaced(hours, isFrom(since.from()), since));
    }

    public CalendarEntries withoutHours(LocalDate from) {
        return new CalendarEntries(days, years, without(hours, isFrom(from)));
    }

    public Optional<CalendarDay> day(LocalDate date, CalendarScope scope) {
        return days.stream().filter(isAt(date, scope)).findFirst();
    }

    public Optional<CalendarYear> year(int year) {
        return years.stream().filter(entry -> entry.year() == year).findFirst();
    }

    public Optional<OfficeHours> hours(LocalDate from) {
        return hours.stream().filter(isFrom(from)).findFirst();
    }

    private static Predicate<CalendarDay> isAt(LocalDate date, CalendarScope scope) {
        return day -> day.date().equals(date) && day.scope() == scope;
    }

    private static Predicate<OfficeHours> isFrom(LocalDate from) {
        return hours -> hours.from().equals(from);
    }

    private static <T> List<T> replaced(List<T> entries, Predicate<T> same, T entry) {
        return Stream.concat(without(entries, same).stream(), Stream.of(entry)).toList();
    }

    private static <T> List<T> without(List<T> entries, Predicate<T> same) {
        return entries.stream().filter(same.negate()).toList();
    }
}
