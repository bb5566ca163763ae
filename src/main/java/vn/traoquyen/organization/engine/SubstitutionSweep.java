package vn.traoquyen.organization.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.SubstitutionService;

/**
 * Hands work over on the first day of an absence and takes it back after the last (thay thế theo lịch). It looks every half
 * minute at what is kept in memory; of several nodes the first does it.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SubstitutionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SubstitutionSweep.class);

    private final SubstitutionService substitutions;

    SubstitutionSweep(SubstitutionService substitutions) {
        this.substitutions = substitutions;
    }

    @Scheduled(fixedDelayString = "${traoquyen.organization.sweep-every:PT30S}", initialDelayString = "PT5S")
    void sweep() {
        substitutions.due().forEach(this::bringUpToDate);
    }

    /** One that cannot begin or end keeps no other waiting; it is tried again. */
    private void bringUpToDate(long id) {
        try {
            substitutions.bringUpToDate(id);
        } catch (RuntimeException failure) {
            LOG.error("Substitution {} could not be brought up to date, it is tried again later", id, failure);
        }
    }
}
