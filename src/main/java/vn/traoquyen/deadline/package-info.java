/**
 * The clock of every stage (đồng hồ thời hạn): when a task was opened, until when it is due and by which rule, how long it
 * was held, extended and overdue, and whom its ladder has told.
 *
 * <p>Due dates of tasks, timers of the engine and what people are told all come from a {@link
 * vn.traoquyen.deadline.StageClock}; nothing else moves them.
 */
@ApplicationModule(
        displayName = "Đồng hồ thời hạn",
        allowedDependencies = {"shared", "engine", "organization", "calendar"})
package vn.traoquyen.deadline;

import org.springframework.modulith.ApplicationModule;
