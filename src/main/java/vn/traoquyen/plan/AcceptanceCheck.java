package vn.traoquyen.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.review.Inventories;
import vn.traoquyen.plan.review.Proposal;
import vn.traoquyen.plan.review.Proposals;
import vn.traoquyen.shared.Refusal;

/** What a report must bring along, and what must be there before it is accepted (điều kiện công nhận kết quả). */
@Component
class AcceptanceCheck {

    private final EvidenceFiles files;
    private final Inventories inventories;
    private final Proposals proposals;

    AcceptanceCheck(EvidenceFiles files, Inventories inventories, Proposals proposals) {
        this.files = files;
        this.inventories = inventories;
        this.proposals = proposals;
    }

    /** Where the plan asks for something to show, a file of this round or the number of a paper must be there. */
    void checkEvidence(PlanItem item, Undertaking undertaking, String paper) {
        if (item.evidence() != null && paper == null && !files.hasAny(undertaking.id(), undertaking.round())) {
            throw new Refusal("plan.withoutEvidence", Map.of("evidence", item.evidence()));
        }
    }

    /** Whole reviews where the plan demands whole ones, and proposals that name what they propose. */
    void checkResult(PlanItem item, Undertaking undertaking) {
        if (item.coverage() != null) {
            var coverage = inventories.of(undertaking.id()).coverage();
            if (coverage.percent() < item.coverage()) {
                throw new Refusal(
                        "plan.coverageTooLow",
                        Map.of(
                                "demanded", item.coverage(),
                                "reviewed", coverage.reviewed(),
                                "all", coverage.all(),
                                "percent", coverage.percent()));
            }
        }
        if (item.work() == ItemWork.PROPOSAL) {
            proposals.of(undertaking.id()).forEach(Proposal::checkConcrete);
        }
    }
}
