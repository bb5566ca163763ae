package vn.traoquyen.notification;

import java.util.List;
import vn.traoquyen.deadline.StageClock;

/** Everything that waits to be done in the province (việc đang mở), the soonest due first. */
public interface WorkList {

    List<StageClock> open();
}
