package vn.traoquyen.calendar;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** What may stand in the calendar at all (kiểm tra thay đổi lịch). */
@Component
class CalendarCheck {

    private static final int LONGEST = 300;

    void check(CalendarChange change, WorkingCalendar before) {
        if (change instanceof CalendarChange.DaySet entered) {
            check(entered.day(), before);
        } else if (change instanceof CalendarChange.YearSet entered) {
            CalendarRange.require(entered.year().year(), entered.year().year());
        } else if (change instanceof CalendarChange.HoursSet entered) {
            CalendarRange.require(
                    entered.hours().from().getYear(), entered.hours().from());
        } else {
            requireEntered(change, before.entries());
        }
        requireText("Văn bản quyết định hoặc lý do", change.reason(), "calendar.basisMissing");
        refuseNothing(change, before.entries());
        requireOpenShortDays(WorkingCalendar.of(change.applyTo(before.entries())));
    }

    private static void check(CalendarDay day, WorkingCalendar before) {
        CalendarRange.require(day.date().getYear(), day.date());
        if (!day.isOff() && day.date().getDayOfWeek() == DayOfWeek.SUNDAY && isBlank(day.basis())) {
            throw new Refusal("calendar.sundayWithoutDecision", Map.of("day", CalendarWords.date(day.date())));
        }
        requireText("Tên ngày", day.name(), "calendar.nameMissing");
        if (!day.isShort()) {
            return;
        }
        if (day.closes() == null) {
            throw new Refusal("calendar.closingMissing");
        }
        requireWithin(day, before.hoursOn(day.date()));
    }

    /** The hours that the settings give are nobody's entry. */
    private static void requireEntered(CalendarChange change, CalendarEntries before) {
        if (change instanceof CalendarChange.HoursRemoved removed) {
            CalendarRange.require(removed.from().getYear(), removed.from());
        }
        if (change.readIn(before).isEmpty()) {
            throw new Refusal("calendar.notFound.entry", Map.of("about", change.about()));
        }
    }

    private static void requireText(String field, String text, String missing) {
        if (isBlank(text)) {
            throw new Refusal(missing);
        }
        if (text.length() > LONGEST) {
            throw new Refusal("calendar.textTooLong", Map.of("field", field, "longest", LONGEST));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void refuseNothing(CalendarChange change, CalendarEntries before) {
        var after = change.readIn(change.applyTo(before));
        if (after.equals(change.readIn(before)) && !after.equals(Optional.empty())) {
            throw new Refusal("calendar.conflict.nothingChanges", Map.of("about", change.about()));
        }
    }

    /** Hours that are set later must leave something of the days that close early. */
    private static void requireOpenShortDays(WorkingCalendar after) {
        after.entries().days().stream()
                .filter(CalendarDay::isShort)
                .forEach(day -> requireWithin(day, after.hoursOn(day.date())));
    }

    private static void requireWithin(CalendarDay day, OfficeHours hours) {
        if (!hours.canCloseEarlyAt(day.closes())) {
            throw new Refusal(
                    "calendar.closingOutsideOfficeHours",
                    Map.of("day", CalendarWords.date(day.date()), "time", day.closes(), "hours", hours.text()));
        }
    }
}
