/**
 * Working days, holidays, swapped days, deadlines and their explanation (lịch làm việc, thời hạn).
 *
 * <p>Ask {@link vn.traoquyen.calendar.Deadlines} when something is due, and {@link vn.traoquyen.calendar.StageTerms} how
 * long a stage of the chain may take and by which rule. {@link vn.traoquyen.calendar.WorkingTime} counts in office hours.
 *
 * <p>The administrator changes the calendar by {@link vn.traoquyen.calendar.CalendarService}; whoever keeps deadlines
 * answers {@link vn.traoquyen.calendar.OpenDeadlines} and hears {@link vn.traoquyen.calendar.CalendarChanged}.
 */
@ApplicationModule(
        displayName = "Lịch làm việc, thời hạn",
        allowedDependencies = {"shared", "engine", "organization"})
package vn.traoquyen.calendar;

import org.springframework.modulith.ApplicationModule;
