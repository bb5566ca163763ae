package vn.traoquyen.register.engine;

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

    private final WatchService watch;

    WatchSweep(WatchService watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelayString = "${traoquyen.register.sweep-every:PT20S}", initialDelayString = "PT10S")
    void sweep() {
        while (watch.stopSome() > 0) {
            continue;
        }
        while (watch.startSome() > 0) {
            continue;
        }
    }
}
