package vn.traoquyen.register.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.monitoring.WatchService;

/**
 * Starts and stops, every now and then, the processes that are wanted or no longer wanted. It stands still where the
 * engine's own jobs do.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class WatchSweep {

    private static final Logger LOG = LoggerFactory.getLogger(WatchSweep.class);

    private final WatchService watch;

    WatchSweep(WatchService watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelayString = "${traoquyen.register.sweep-every:PT20S}", initialDelayString = "PT10S")
    void sweep() {
        try {
            while (watch.stopSome() + watch.startSome() + watch.followSome() > 0) {
                continue;
            }
        } catch (RuntimeException failure) {
            LOG.warn("Processes could not be started together, each is tried alone", failure);
            watch.next().forEach(this::startAlone);
        }
    }

    /** One instrument that cannot be watched keeps nobody else waiting. */
    private void startAlone(String instrumentId) {
        try {
            watch.startAlone(instrumentId);
        } catch (RuntimeException failure) {
            LOG.error("The process of {} could not be started, it is tried again later", instrumentId, failure);
            watch.postpone(instrumentId);
        }
    }
}
