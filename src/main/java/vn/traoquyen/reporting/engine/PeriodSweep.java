package vn.traoquyen.reporting.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.reporting.periodic.PeriodOpening;

/** Begins, every now and then, the periods that have come. It stands still where the engine's own jobs do. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class PeriodSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodSweep.class);

    private final PeriodOpening opening;

    PeriodSweep(PeriodOpening opening) {
        this.opening = opening;
    }

    @Scheduled(fixedDelayString = "${traoquyen.reporting.sweep-every:PT30S}", initialDelayString = "PT15S")
    void sweep() {
        opening.rules().forEach(this::open);
    }

    /** One rule whose period cannot begin keeps no other waiting. */
    private void open(String rule) {
        try {
            opening.openDue(rule);
        } catch (RuntimeException failure) {
            LOG.error("The period of {} could not be begun, it is tried again later", rule, failure);
        }
    }
}
