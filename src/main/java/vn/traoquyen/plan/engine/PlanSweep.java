package vn.traoquyen.plan.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.DeliveryRound;
import vn.traoquyen.plan.PlanService;

/**
 * Tells the processes of plans, every now and then, what they wait for, and ends what agencies have left behind. It stands
 * still where the engine's own jobs do.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class PlanSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PlanSweep.class);
    private static final int MANY = 500;

    private final DeliveryRound round;
    private final PlanService plans;

    PlanSweep(DeliveryRound round, PlanService plans) {
        this.round = round;
        this.plans = plans;
    }

    @Scheduled(fixedDelayString = "${traoquyen.plan.sweep-every:PT5S}", initialDelayString = "PT10S")
    void deliver() {
        round.deliver(MANY)
                .forEach(failure ->
                        LOG.error("The process of an item could not be told, it is tried again later", failure));
    }

    @Scheduled(fixedDelayString = "${traoquyen.plan.agencies-every:PT1H}", initialDelayString = "PT30S")
    void endOfEndedAgencies() {
        plans.endOfEndedAgencies();
    }
}
