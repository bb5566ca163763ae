package vn.traoquyen.notification.engine;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.notification.WorkList;

@Component
class NoWork implements WorkList {
    @Override
    public List<StageClock> open() {
        return List.of();
    }
}
