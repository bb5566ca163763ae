package vn.traoquyen.approval.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.LegalBasisFollowUp;
import vn.traoquyen.portfolio.LegalBasisChanged;

/** Lets what rests in the chain hear of a change of the law, within the transaction that enters it. */
@Component
class LegalBasisListener {

    private final LegalBasisFollowUp followUp;

    LegalBasisListener(LegalBasisFollowUp followUp) {
        this.followUp = followUp;
    }

    @EventListener
    void changed(LegalBasisChanged changed) {
        followUp.follow(changed);
    }
}
