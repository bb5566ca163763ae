package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.InstrumentKind;
import vn.traoquyen.portfolio.TransferForm;

/** What the law asks of an ending, and what it asks only of a transfer (chấm dứt phân cấp, ủy quyền). */
class EndingTest {

    @Test
    void aDelegationNeedsATermAndItsEndingNone() {
        assertThat(delegation().until(null).keys()).containsExactly("approval.delegationWithoutTerm");
        assertThat(delegation().until(null).ending().keys()).isEmpty();
    }

    @Test
    void whatWasReceivedIsNotHandedOnButWhatWasHandedOnCanBeEnded() {
        var handedOn = delegation().receivedBy(TransferForm.DELEGATION, null);

        assertThat(handedOn.keys()).containsExactly("approval.delegatedPowerHandedOn");
        assertThat(handedOn.ending().until(null).keys()).isEmpty();
    }

    @Test
    void aTransferThatShouldNotHaveBeenMadeCanBeEnded() {
        var unlawful = delegation().from("ubnd-tinh:CHAIRMAN").to("xa-06040:COMMITTEE");

        assertThat(unlawful.keys()).containsExactly("approval.chairmanDelegatesToCommittee");
        assertThat(unlawful.ending().until(null).undeclared().keys()).isEmpty();
    }

    @Test
    void theEndingOfAPhanCapIsNormativeLikeThePhanCapItself() {
        assertThat(decentralization()
                        .kind(InstrumentKind.ADMINISTRATIVE)
                        .ending()
                        .keys())
                .containsExactly("approval.decentralizationNotNormative");
    }

    @Test
    void anEndingTakesEffectNoSoonerThanAnyOtherNormativeDocument() {
        var ending = decentralization().ending().effectiveOn(Agencies.TODAY.plusDays(9));

        assertThat(ending.keys()).containsExactly("approval.effectTooEarly");
        assertThat(ending.effectiveOn(Agencies.TODAY.plusDays(10)).keys()).isEmpty();
    }

    @Test
    void anEndingStillSaysOfWhatAndForWhom() {
        assertThat(delegation().to().powers().until(null).ending().keys())
                .containsExactly("approval.recipientsMissing", "approval.powersMissing");
    }

    @Test
    void atItsSigningAnEndingIsAskedForNoTermEither() {
        var ending =
                delegation().until(null).kind(InstrumentKind.ADMINISTRATIVE).ending();
        LocalDate today = Agencies.TODAY;

        assertThat(ending.policies().checkAtSigning(ending.proposal(), today, today))
                .isEmpty();
    }
}
