package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.shared.Refusal;

/** What the law and the portfolio refuse while a dossier is drafted. */
@ProcessTest
class UnlawfulDossierTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Clock clock;

    @Test
    void everythingThatIsUnlawfulIsSaidAtOnce() {
        var refusal = refusalOfDrafting(delegation()
                .to("xa-06040:COMMITTEE", "so-y-te:HEAD")
                .with("newPowerLegalBasis", "Luật Khám bệnh, chữa bệnh")
                .with("validUntil", LocalDate.now(clock).minusDays(1).toString()));

        assertThat(refusal.key()).isEqualTo("approval.unlawful");
        assertThat(Refused.sentence(refusal))
                .contains("chỉ ủy quyền cho Chủ tịch Ủy ban nhân dân")
                .contains("chưa nêu số của điều")
                .contains("đã qua");
    }

    @Test
    void aDecentralizationHasNoEndEvenIfOneIsSent() {
        var dossier = staged.waitingFor("signProposal", decentralization());

        assertThat(chain.rows(dossier, "signProposal", "ld.so-y-te", "facts"))
                .extracting(row -> row.get("label"))
                .doesNotContain("Thời hạn ủy quyền");
    }

    @Test
    void aPowerThatAnotherOpenDossierCarriesIsNotProposedTwice() {
        staged.waitingFor("signProposal", delegation().of("LS-SYT-021"));

        var refusal = refusalOfDrafting(delegation().of("LS-SYT-021"));

        assertThat(refusal.key()).isEqualTo("approval.powerCarriedElsewhere");
        assertThat(Refused.sentence(refusal)).contains("LS-SYT-021");
    }

    @Test
    void aPowerInForceIsNotProposedAgain() {
        assertThat(refusalOfDrafting(delegation().of("LS-SYT-001")).key()).isEqualTo("approval.powerInForce");
    }

    @Test
    void whatWasReceivedByDelegationIsNotHandedOn() {
        var refusal = refusalOfDrafting(
                delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN").of("LS-SYT-001"));

        assertThat(Refused.sentence(refusal)).contains("nhận ủy quyền nên không được");
    }

    @Test
    void aPowerOfAnotherAgencyIsNoChoice() {
        assertThat(refusalOfDrafting(delegation().of("LS-STC-020")).key()).isEqualTo("form.invalid");
    }

    @Test
    void theDeclarationMustBeMade() {
        assertThat(refusalOfDrafting(delegation().with("declaration", false)).key())
                .isEqualTo("form.invalid");
    }

    private Refusal refusalOfDrafting(Proposal proposal) {
        var dossier = staged.proposed(proposal);
        var form = staged.draft(proposal);
        return chain.refusal(
                dossier,
                "draftDossier",
                "cv.so-y-te",
                form.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
    }
}
