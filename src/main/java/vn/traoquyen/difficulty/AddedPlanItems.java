package vn.traoquyen.difficulty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.PlanAdditionService;
import vn.traoquyen.plan.PlanAdditionService.Addition;

/** Adds what an answer asks for to a plan under way (đầu việc bổ sung), for the agency that is in charge of the matter. */
@Component
class AddedPlanItems implements ChangeMaker {

    private final PlanAdditionService plans;
    private final Difficulties difficulties;

    AddedPlanItems(PlanAdditionService plans, Difficulties difficulties) {
        this.plans = plans;
        this.difficulties = difficulties;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.PLAN_ITEM;
    }

    @Override
    public List<String> begin(Difficulty difficulty, String note) {
        var from = "Bổ sung theo câu trả lời khó khăn, vướng mắc " + difficulty.id();
        return plans.add(new Addition(originOf(difficulty), inCharge(difficulty), note, from)).stream()
                .toList();
    }

    private static String originOf(Difficulty difficulty) {
        var origin = difficulty.origin();
        return origin != null && origin.kind() == OriginKind.PLAN_ITEM ? origin.reference() : null;
    }

    /** The agency to which it was given last; where it was given to none, the one that answers. */
    private String inCharge(Difficulty difficulty) {
        return difficulties.hopsOf(difficulty.id()).stream()
                .filter(hop -> hop.place() == Place.DEPARTMENT)
                .reduce((earlier, later) -> later)
                .map(Hop::agency)
                .orElse(difficulty.agency());
    }
}
