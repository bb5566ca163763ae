package vn.traoquyen.register.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.HoldingsEntered;
import vn.traoquyen.register.HoldingsTakenBack;
import vn.traoquyen.register.monitoring.WatchService;

/** Lets the watch over instruments follow the register, each time within the register's own transaction. */
@Component
class WatchListener {

    private final WatchService watch;

    WatchListener(WatchService watch) {
        this.watch = watch;
    }

    @EventListener
    void entered(HoldingsEntered entered) {
        watch.entered(entered);
    }

    @EventListener
    void ended(HoldingsEnded ended) {
        watch.ended(ended);
    }

    @EventListener
    void takenBack(HoldingsTakenBack takenBack) {
        watch.takenBack(takenBack);
    }
}
