package vn.traoquyen.plan.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.plan.Plans;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.Undertakings;

/** Who is offered which task of an item: the model asks, the plan answers. */
@Component
@ModelBean
public class PlanGroups {

    private final Plans plans;
    private final Undertakings undertakings;
    private final Officials officials;

    PlanGroups(Plans plans, Undertakings undertakings, Officials officials) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.officials = officials;
    }

    /** Setting a date binds others: it is for a head of the coordinator. */
    public String coordinators(DelegateExecution execution) {
        var plan = plans.find(of(execution).planId()).orElseThrow();
        return GroupId.of(plan.content().coordinator(), Position.HEAD).toString();
    }

    public String heads(DelegateExecution execution) {
        return GroupId.of(of(execution).agency(), Position.HEAD).toString();
    }

    /** Those in the position of whoever was told to do it. */
    public String workers(DelegateExecution execution) {
        var undertaking = of(execution);
        var position = officials
                .find(undertaking.holder())
                .map(official -> official.position())
                .orElse(Position.SPECIALIST);
        return GroupId.of(undertaking.agency(), position).toString();
    }

    /** Nobody accepts his own report: where an agency consolidates what it has done itself, its head does. */
    public String consolidators(DelegateExecution execution) {
        var undertaking = of(execution);
        boolean own = undertaking.agency().equals(undertaking.consolidator());
        return GroupId.of(undertaking.consolidator(), own ? Position.HEAD : Position.SPECIALIST)
                .toString();
    }

    private Undertaking of(DelegateExecution execution) {
        return undertakings.find(PlanExecutionProcess.undertakingOf(execution)).orElseThrow();
    }
}
