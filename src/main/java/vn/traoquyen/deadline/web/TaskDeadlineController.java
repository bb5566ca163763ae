package vn.traoquyen.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.deadline.ExtensionReading;
import vn.traoquyen.deadline.ExtensionService;
import vn.traoquyen.deadline.TaskDeadlines;
import vn.traoquyen.deadline.TaskDeadlines.TaskDeadline;
import vn.traoquyen.shared.OfficeTime;

/** The deadline of a task over HTTP: until when and why, whom the ladder tells, and more time (thời hạn, gia hạn). */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskDeadlineController {

    private final TaskDeadlines deadlines;
    private final ExtensionService extensions;

    TaskDeadlineController(TaskDeadlines deadlines, ExtensionService extensions) {
        this.deadlines = deadlines;
        this.extensions = extensions;
    }

    record Asked(String until, String reason) {}

    record RungView(int level, OffsetDateTime at, String rule) {}

    record DeadlineView(
            OffsetDateTime due,
            boolean confirmed,
            boolean overdue,
            OffsetDateTime heldSince,
            String sentence,
            int level,
            List<RungView> reached,
            List<RungView> coming,
            String limit,
            boolean mayAsk,
            LocalDate latest,
            List<ExtensionReading.Line> extensions) {

        static DeadlineView of(TaskDeadline deadline) {
            var clock = deadline.clock();
            return new DeadlineView(
                    at(clock.due()),
                    clock.confirmed(),
                    deadline.overdue(),
                    at(clock.heldAt()),
                    deadline.sentence(),
                    clock.level(),
                    deadline.reached().stream()
                            .map(level -> new RungView(level.level(), at(level.reachedAt()), level.rule()))
                            .toList(),
                    deadline.coming().stream()
                            .map(rung -> new RungView(rung.level(), at(rung.at()), rung.rule()))
                            .toList(),
                    deadline.limit(),
                    deadline.mayAsk(),
                    deadline.latest(),
                    deadline.extensions());
        }

        private static OffsetDateTime at(Instant moment) {
            return moment == null ? null : moment.atZone(OfficeTime.ZONE).toOffsetDateTime();
        }
    }

    @GetMapping("/deadline")
    DeadlineView deadline(@PathVariable String taskId) {
        return DeadlineView.of(deadlines.of(taskId));
    }

    @PostMapping("/extensions")
    DeadlineView ask(@PathVariable String taskId, @RequestBody Asked body) {
        extensions.ask(taskId, day(body.until()), body.reason());
        return deadline(taskId);
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : AskedDay.read(text);
    }
}
