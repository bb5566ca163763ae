/**
 * Working days, holidays, swapped days, deadlines and their explanation (lịch làm việc, thời hạn).
 *
 * <p>Ask {@link vn.traoquyen.calendar.Deadlines} when something is due, and {@link vn.traoquyen.calendar.StageTerms} how
 * long a stage of the chain may take and by which rule.
 */
@ApplicationModule(
        displayName = "Lịch làm việc, thời hạn",
        allowedDependencies = {"shared", "engine"})
package vn.traoquyen.calendar;

import org.springframework.modulith.ApplicationModule;
