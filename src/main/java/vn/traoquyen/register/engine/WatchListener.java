package vn.traoquyen.register.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.HoldingsEntered;
import vn.traoquyen.register.HoldingsTakenBack;
import vn.traoquyen.register.monitoring.MonitoringService;
import vn.traoquyen.register.monitoring.WatchService;

/** Lets the watch over instruments follow register and law, each time within the transaction of what has happened. */
@Component
class WatchListener {

    private final WatchService watch;
    private final MonitoringService monitoring;

    WatchListener(WatchService watch, MonitoringService monitoring) {
        this.watch = watch;
        this.monitoring = monitoring;
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
    void legalBasisChanged(LegalBasisChanged changed) {
        monitoring.legalBasisChanged(changed);
    }

    @EventListener
    void takenBack(HoldingsTakenBack takenBack) {
        watch.takenBack(takenBack);
    }
}
