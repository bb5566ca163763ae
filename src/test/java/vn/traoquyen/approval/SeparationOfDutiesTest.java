package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody approves what he himself drafted or signed as proposer, whatever groups he is in. */
@ProcessTest
class SeparationOfDutiesTest {

    private static final String TWO_HATS = "cv2.so-y-te";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    IdentityService identity;

    String secondHat;

    @AfterEach
    void takeTheSecondHatOff() {
        if (secondHat != null) {
            identity.deleteMembership(TWO_HATS, secondHat);
        }
    }

    private void alsoIn(String group) {
        identity.createMembership(TWO_HATS, group);
        secondHat = group;
    }

    @Test
    void whoDraftedDoesNotSignTheProposal() {
        alsoIn("so-y-te.lanh-dao");
        var dossier = draftedByTwoHats(delegation());

        refuses(dossier, "signProposal", "outcome", "SIGN");
    }

    @Test
    void whoDraftedDoesNotAgreeToAPause() {
        alsoIn("ubnd-tinh.lanh-dao");
        var dossier = draftedByTwoHats(delegation());
        chain.complete(
                dossier, "signProposal", "ld.so-y-te", "outcome", "PROPOSE_DECLINE", "reason", "Chưa đủ điều kiện.");

        refuses(dossier, "considerProposal", "outcome", "AGREE");
    }

    @Test
    void whoDraftedDoesNotSignTheAppraisal() {
        alsoIn("so-tu-phap.lanh-dao");
        var dossier = staged.carry(draftedByTwoHats(decentralization()), "signAppraisal");

        refuses(dossier, "signAppraisal", "outcome", "SIGN");
    }

    @Test
    void whoConsolidatedDoesNotSubmit() {
        alsoIn("so-y-te.lanh-dao");
        var dossier = staged.waitingFor("consolidateOpinions", delegation());
        chain.complete(dossier, "consolidateOpinions", TWO_HATS, "summary", "Các cơ quan thống nhất.");

        refuses(dossier, "signSubmission", "outcome", "SIGN");
    }

    @Test
    void whoMendedDoesNotSubmit() {
        alsoIn("so-y-te.lanh-dao");
        var dossier = staged.waitingFor("signSubmission", delegation());
        chain.complete(dossier, "signSubmission", "ld.so-y-te", "outcome", "RETURN", "reason", "Bổ sung phụ lục.");
        chain.complete(dossier, "reviseDossier", TWO_HATS, "explanation", "Đã bổ sung.");

        refuses(dossier, "signSubmission", "outcome", "SIGN");
    }

    @Test
    void whoDraftedDoesNotApproveTheVerification() {
        alsoIn("vp-ubnd-tinh.lanh-dao");
        var dossier = staged.carry(draftedByTwoHats(delegation()), "approveVerification");

        refuses(dossier, "approveVerification", "outcome", "PASS");
    }

    @Test
    void whoDraftedDoesNotDecide() {
        alsoIn("ubnd-tinh.lanh-dao");
        var dossier = staged.carry(draftedByTwoHats(delegation()), "decideDossier");

        refuses(dossier, "decideDossier", "outcome", "SIGN", "signingCapacity", "KT");
    }

    @Test
    void whoDraftedDoesNotSubmitToTheCouncil() {
        alsoIn("ubnd-tinh.lanh-dao");
        var dossier =
                staged.carry(draftedByTwoHats(decentralization().from("hdnd-tinh:COUNCIL")), "signCouncilSubmission");

        refuses(dossier, "signCouncilSubmission", "outcome", "SIGN");
    }

    @Test
    void whoAppraisedDoesNotSignTheAppraisal() {
        identity.createMembership("cv.so-tu-phap", "so-tu-phap.lanh-dao");
        try {
            var dossier = staged.waitingFor("signAppraisal", decentralization());
            assertThat(chain.refusal(dossier, "signAppraisal", "cv.so-tu-phap", "outcome", "SIGN")
                            .key())
                    .isEqualTo("approval.ownWork");
        } finally {
            identity.deleteMembership("cv.so-tu-phap", "so-tu-phap.lanh-dao");
        }
    }

    @Test
    void whoSignedTheProposalDoesNotDecideHisOwn() {
        var dossier = staged.waitingFor(
                "decideDossier", delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN"));

        assertThat(chain.refusal(
                                dossier,
                                "decideDossier",
                                "ld.so-y-te",
                                "outcome",
                                "SIGN",
                                "signingCapacity",
                                "IN_PERSON")
                        .key())
                .isEqualTo("approval.ownWork");
    }

    private DossierId draftedByTwoHats(Proposal proposal) {
        var dossier = staged.proposed(proposal);
        chain.complete(chain.claimed(dossier, "draftDossier", TWO_HATS), TWO_HATS, staged.draft(proposal));
        return dossier;
    }

    private void refuses(DossierId dossier, String deed, Object... form) {
        assertThat(chain.refusal(dossier, deed, TWO_HATS, form).key()).isEqualTo("approval.ownWork");
    }
}
