package vn.traoquyen.deadline.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.deadline.ClockRecalculation;

/** Lets deadlines follow the calendar, within the transaction that changes it. */
@Component
class CalendarListener {

    private final ClockRecalculation recalculation;

    CalendarListener(ClockRecalculation recalculation) {
        this.recalculation = recalculation;
    }

    @EventListener
    void changed(CalendarChanged changed) {
        recalculation.follow(changed);
    }
}
