package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.portfolio.PowerStatus;

/** A pause that the lead agency wants to end by declining: only the province can. */
@ProcessTest
class PauseEndsTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    PausedDossiers paused;

    @Test
    void aPausedDossierIsDeclinedOnlyWhenTheProvinceAgrees() {
        var dossier = declineProposedOf(paused.paused());
        assertThat(chain.waiting(dossier)).containsExactly("considerProposal");
        assertThat(paused.status(dossier)).isEqualTo(DossierStatus.PAUSED);

        chain.complete(dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "AGREE");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_declined");
        assertThat(paused.status(dossier)).isEqualTo(DossierStatus.DECLINED);
        assertThat(paused.powerStatus(dossier)).isEqualTo(PowerStatus.DECLINED);
    }

    @Test
    void ifTheProvinceDoesNotAgreeThePauseIsOverAndTheDossierIsDraftedAnew() {
        var dossier = declineProposedOf(paused.paused());

        chain.complete(
                dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "RETURN", "reason", "Tiếp tục thực hiện.");

        paused.assertGoesOn(dossier);
    }

    private DossierId declineProposedOf(DossierId dossier) {
        chain.fireTimers(dossier, "event_pauseReviewDue");
        chain.complete(dossier, "reviewPause", "ld.so-y-te", "outcome", "DECLINE", "reason", "Không còn phù hợp.");
        return dossier;
    }
}
