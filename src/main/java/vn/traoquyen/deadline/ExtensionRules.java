package vn.traoquyen.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.deadline.Extension.Status;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** What a request for more time must keep to (điều kiện gia hạn). */
@Component
class ExtensionRules {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final ExtensionLimits limits;
    private final CalendarDays days;

    ExtensionRules(ExtensionLimits limits, CalendarDays days) {
        this.limits = limits;
        this.days = days;
    }

    ExtensionLimit limitOf(StageClock clock) {
        return limits.of(clock.processKey(), clock.stage());
    }

    /** The last day that may be granted, counted from the first deadline of the stage. */
    LocalDate latest(StageClock clock, List<Extension> earlier) {
        var first = earlier.stream()
                .filter(extension -> extension.status() == Status.GRANTED)
                .findFirst()
                .map(Extension::dueBefore)
                .orElse(clock.due());
        return days.calendar()
                .workingDay(
                        first.atZone(OfficeTime.ZONE).toLocalDate(),
                        limitOf(clock).workingDays());
    }

    /** Whether the limits leave room for one more request. */
    boolean allowsAnother(StageClock clock, List<Extension> earlier) {
        return count(earlier, Status.ASKED) == 0
                && count(earlier, Status.GRANTED) < limitOf(clock).times();
    }

    void checkTimes(StageClock clock, List<Extension> earlier) {
        var limit = limitOf(clock);
        if (limit.times() == 0) {
            throw new Refusal("deadline.notExtendable", Map.of("source", limit.source()));
        }
        if (count(earlier, Status.ASKED) > 0) {
            throw new Refusal("deadline.conflict.extensionAsked");
        }
        if (count(earlier, Status.GRANTED) >= limit.times()) {
            throw new Refusal("deadline.extendedTooOften", Map.of("times", limit.times(), "source", limit.source()));
        }
    }

    void checkDay(StageClock clock, LocalDate until, List<Extension> earlier) {
        if (until == null) {
            throw new Refusal("deadline.extensionWithoutDay");
        }
        var calendar = days.calendar();
        if (!calendar.isWorkingDay(until)) {
            throw new Refusal(
                    "deadline.extensionOnDayOff",
                    Map.of(
                            "day",
                            DATE.format(until),
                            "reason",
                            calendar.whyOff(until).orElse("")));
        }
        var due = clock.due().atZone(OfficeTime.ZONE).toLocalDate();
        if (!until.isAfter(due)) {
            throw new Refusal("deadline.extensionNotLater", Map.of("day", DATE.format(until), "due", DATE.format(due)));
        }
        var latest = latest(clock, earlier);
        if (until.isAfter(latest)) {
            throw new Refusal(
                    "deadline.extensionTooLong",
                    Map.of(
                            "day", DATE.format(until),
                            "latest", DATE.format(latest),
                            "workingDays", limitOf(clock).workingDays(),
                            "source", limitOf(clock).source()));
        }
    }

    private static long count(List<Extension> extensions, Status status) {
        return extensions.stream()
                .filter(extension -> extension.status() == status)
                .count();
    }
}
