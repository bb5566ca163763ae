package vn.traoquyen.difficulty.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.difficulty.MadeCalendarEntries;

/** Hears of changes of the calendar, within the transaction that makes them. */
@Component
class CalendarChangeListener {

    private final MadeCalendarEntries entries;

    CalendarChangeListener(MadeCalendarEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void hear(CalendarChanged changed) {
        entries.takeOff(changed.note());
    }
}
