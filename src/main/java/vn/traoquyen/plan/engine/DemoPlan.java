package vn.traoquyen.plan.engine;

import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.engine.DemoWorkWanted;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanService;
import vn.traoquyen.plan.PlanStatus;
import vn.traoquyen.plan.Plans;
import vn.traoquyen.shared.Refusal;

/**
 * Has a plan of the demo province under way (kế hoạch dùng thử), so that its agencies find items in their lists. The source
 * names no number and no day: the demo's own book gives them.
 */
@Component
@DemoWorkWanted
class DemoPlan {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlan.class);
    private static final String PLAN = "lang-son-2026";

    private final Plans plans;
    private final PlanService service;
    private final IdentityService identity;
    private final TransactionOperations transaction;

    DemoPlan(Plans plans, PlanService service, IdentityService identity, TransactionOperations transaction) {
        this.plans = plans;
        this.service = service;
        this.identity = identity;
        this.transaction = transaction;
    }

    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> readiness) {
        if (readiness.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            plans.find(PLAN).filter(plan -> plan.status() == PlanStatus.DRAFT).ifPresent(this::start);
        }
    }

    private void start(Plan plan) {
        identity.setAuthenticatedUserId("ld." + plan.content().coordinator());
        try {
            transaction.executeWithoutResult(begun -> {
                service.issue(plan.id(), null, null);
                service.start(plan.id(), null);
            });
        } catch (Refusal begunElsewhere) {
            LOG.info("Kế hoạch dùng thử không bắt đầu ở đây: {}", begunElsewhere.getMessage());
        } finally {
            identity.clearAuthentication();
        }
    }
}
