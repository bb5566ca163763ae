package vn.traoquyen.difficulty;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.PlanInquiry;
import vn.traoquyen.shared.Refusal;

/** Difficulties that arise in an agency's share of an item of a plan (phát sinh từ đầu việc), for those who may read it. */
@Component
class PlanItemOrigins implements OriginSource {

    private final PlanInquiry plans;

    PlanItemOrigins(PlanInquiry plans) {
        this.plans = plans;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.PLAN_ITEM;
    }

    @Override
    public Optional<Origin> find(String reference) {
        try {
            var plan = plans.of(reference);
            var item = plan.plan().item(plan.undertakings().get(0).item());
            return Optional.of(new Origin(
                    kind(),
                    reference,
                    "%s, mục %s: %s".formatted(plan.plan().content().title(), item.label(), item.title())));
        } catch (Refusal unseen) {
            return Optional.empty();
        }
    }
}
