package vn.traoquyen.calendar;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.Refusal;

/** Who may change the calendar (quyền sửa lịch làm việc): the administrator alone; everybody reads it. */
@Component
public class CalendarRights {

    private static final String ADMINISTRATOR = "admin";

    private final CurrentOfficial official;

    CalendarRights(CurrentOfficial official) {
        this.official = official;
    }

    public boolean mayChange() {
        return official.isAdministrator();
    }

    /** @return whose name goes into the history */
    String require() {
        if (!mayChange()) {
            throw new Refusal("calendar.forbidden.administratorOnly");
        }
        return official.find().map(Official::userId).orElse(ADMINISTRATOR);
    }
}
