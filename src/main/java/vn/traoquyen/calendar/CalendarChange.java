package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** One thing that the administrator changes in the calendar (thay đổi lịch làm việc). */
public sealed interface CalendarChange {

    CalendarEntries applyTo(CalendarEntries entries);

    /** Which place of the calendar it is about, as a clerk reads it. */
    String about();

    /** What stands in that place, as a clerk reads it; empty where nothing does. */
    Optional<String> readIn(CalendarEntries entries);

    /** By which decision, or why. */
    String reason();

    /** Enters a day, or puts another in its place (nhập ngày). */
    record DaySet(CalendarDay day) implements CalendarChange {

        @Override
        public CalendarEntries applyTo(CalendarEntries entries) {
            return entries.with(day);
        }

        @Override
        public String about() {
            return CalendarWords.day(day.date(), day.scope());
        }

        @Override
        public Optional<String> readIn(CalendarEntries entries) {
            return entries.day(day.date(), day.scope()).map(CalendarWords::of);
        }

        @Override
        public String reason() {
            return day.basis();
        }
    }

    /** Gives a day back to the ordinary week, or to what the country decided (bỏ ngày). */
    record DayRemoved(LocalDate date, CalendarScope scope, String reason) implements CalendarChange {

        @Override
        public CalendarEntries applyTo(CalendarEntries entries) {
            return entries.withoutDay(date, scope);
        }

        @Override
        public String about() {
            return CalendarWords.day(date, scope);
        }

        @Override
        public Optional<String> readIn(CalendarEntries entries) {
            return entries.day(date, scope).map(CalendarWords::of);
        }
    }

    /** Says how far a year is decided (tình trạng của năm). */
    record YearSet(CalendarYear year) implements CalendarChange {

        @Override
        public CalendarEntries applyTo(CalendarEntries entries) {
            return entries.with(year);
        }

        @Override
        public String about() {
            return "Lịch nghỉ năm " + year.year();
        }

        @Override
        public Optional<String> readIn(CalendarEntries entries) {
            return entries.year(year.year()).map(CalendarWords::of);
        }

        @Override
        public String reason() {
            return year.basis();
        }
    }

    /** Sets the office hours from a day on (giờ làm việc). */
    record HoursSet(OfficeHours hours) implements CalendarChange {

        @Override
        public CalendarEntries applyTo(CalendarEntries entries) {
            return entries.with(hours);
        }

        @Override
        public String about() {
            return CalendarWords.hoursFrom(hours.from());
        }

        @Override
        public Optional<String> readIn(CalendarEntries entries) {
            return entries.hours(hours.from()).map(CalendarWords::of);
        }

        @Override
        public String reason() {
            return hours.basis();
        }
    }

    /** Lets the hours before go on (bỏ giờ làm việc đã nhập). */
    record HoursRemoved(LocalDate from, String reason) implements CalendarChange {

        @Override
        public CalendarEntries applyTo(CalendarEntries entries) {
            return entries.withoutHours(from);
        }

        @Override
        public String about() {
            return CalendarWords.hoursFrom(from);
        }

        @Override
        public Optional<String> readIn(CalendarEntries entries) {
            return entries.hours(from).map(CalendarWords::of);
        }
    }
}
