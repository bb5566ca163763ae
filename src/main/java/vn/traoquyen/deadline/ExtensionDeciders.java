package vn.traoquyen.deadline;

import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ExtensionLimit.Decider;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/** Which agency's heads decide on more time (thẩm quyền gia hạn): the holder's own, or the coordinator's above him. */
@Component
class ExtensionDeciders {

    private final ExtensionRules rules;
    private final Coordinator coordinator;

    ExtensionDeciders(ExtensionRules rules, Coordinator coordinator) {
        this.rules = rules;
        this.coordinator = coordinator;
    }

    /** A head does not grant himself more time, nor does his colleague at the head of the same agency. */
    String of(StageClock clock, Official holder) {
        boolean byHead = rules.limitOf(clock).decider() == Decider.HEAD && holder.position() != Position.HEAD;
        return byHead ? holder.agencyCode() : coordinator.over(holder.agencyCode());
    }
}
