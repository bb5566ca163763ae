package vn.traoquyen.approval.engine.demo;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.DemoWorkWanted;

/** Lets the demo dossiers appear while people can already sign in: the start waits for none of them. */
@Component
@DemoWorkWanted
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final Duration LAST_STEP = Duration.ofSeconds(10);

    private final DemoDossiers dossiers;
    private final Thread worker = new Thread(this::tell, "demo-dossiers");

    DemoStart(DemoDossiers dossiers) {
        this.dossiers = dossiers;
        worker.setDaemon(true);
    }

    @EventListener
    synchronized void begin(AvailabilityChangeEvent<ReadinessState> readiness) {
        if (readiness.getState() == ReadinessState.ACCEPTING_TRAFFIC && worker.getState() == Thread.State.NEW) {
            worker.start();
        }
    }

    private void tell() {
        try {
            dossiers.tell();
        } catch (RuntimeException failure) {
            LOG.warn("Dừng lập hồ sơ dùng thử: {}", failure.getMessage());
        }
    }

    void await(Duration patience) throws InterruptedException {
        worker.join(patience.toMillis());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        dossiers.stop();
        await(LAST_STEP);
    }
}
