package vn.traoquyen.approval.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.ReconsiderationService;

/**
 * Asks about the paused powers whose day has come, and brings every question to its agency, a few in one transaction. It
 * stands still where the engine's own jobs do; what it missed, it does the next time.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ReconsiderationSweep {

    private final ReconsiderationService reconsiderations;

    ReconsiderationSweep(ReconsiderationService reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Scheduled(fixedDelayString = "${traoquyen.approval.sweep-every:PT5M}", initialDelayString = "PT15S")
    void sweep() {
        reconsiderations.askAboutDue();
        while (reconsiderations.startSome() > 0) {
            continue;
        }
    }
}
