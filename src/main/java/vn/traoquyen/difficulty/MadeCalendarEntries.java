package vn.traoquyen.difficulty;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarNote;

/**
 * Takes off the list what an answer asked to change in the calendar (điều chỉnh lịch), once it is entered there: only the
 * administrator changes the calendar, and the decision that he enters names the difficulty.
 */
@Component
public class MadeCalendarEntries {

    private final Difficulties difficulties;
    private final Clock clock;

    MadeCalendarEntries(Difficulties difficulties, Clock clock) {
        this.difficulties = difficulties;
        this.clock = clock;
    }

    public void takeOff(CalendarNote note) {
        difficulties.openChanges().stream()
                .filter(change -> change.kind() == ChangeKind.CALENDAR)
                .filter(change -> note.reason().contains(change.difficulty().value()))
                .forEach(change -> difficulties.done(change.id(), note.about(), clock.instant()));
    }
}
