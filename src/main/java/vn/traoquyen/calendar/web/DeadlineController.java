package vn.traoquyen.calendar.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.calendar.Deadline;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.SkippedDay;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.shared.Refusal;

/** Explains when a number of days is over and which days it skips (giải thích cách tính hạn). */
@RestController
@RequestMapping("/api/deadlines")
class DeadlineController {

    private static final String RULE = "Bộ luật Dân sự 2015 Điều 147, 148";
    private static final Map<String, TermUnit> UNITS =
            Map.of("working", TermUnit.WORKING_DAY, "calendar", TermUnit.CALENDAR_DAY, "hours", TermUnit.WORKING_HOUR);

    private final Deadlines deadlines;

    DeadlineController(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GetMapping("/explain")
    DeadlineView explain(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String unit) {
        var term = new Term(number(days), unit(unit), RULE, true);
        return DeadlineView.of(deadlines.after(StartMoment.in(from), term));
    }

    private static int number(String days) {
        try {
            return Integer.parseInt(days.strip());
        } catch (NumberFormatException e) {
            throw new Refusal("calendar.daysUnreadable", Map.of("value", days));
        }
    }

    private static TermUnit unit(String name) {
        var unit = UNITS.get(name);
        if (unit == null) {
            throw new Refusal("calendar.unitUnknown", Map.of("value", name));
        }
        return unit;
    }

    record DeadlineView(
            OffsetDateTime due,
            List<SkippedDay> skipped,
            List<SkippedDay> shortened,
            boolean confirmed,
            String source,
            String sentence) {

        static DeadlineView of(Deadline deadline) {
            return new DeadlineView(
                    deadline.due(),
                    deadline.skipped(),
                    deadline.shortened(),
                    deadline.confirmed(),
                    deadline.source(),
                    deadline.explain());
        }
    }
}
