package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who hands what to whom, and whether they exist. */
class PartiesTest {

    @Test
    void anAgencyThatHasEndedNeitherGivesNorReceives() {
        assertThat(delegation().to("ubnd-huyen:COMMITTEE").refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("approval.agencyNoLongerInBeing");
                    assertThat(refusal.values())
                            .containsEntry("agency", "UBND huyện Tràng Định")
                            .containsEntry("validUntil", "30/06/2025");
                });
        assertThat(delegation()
                        .from("ubnd-huyen:COMMITTEE")
                        .to("ubnd-huyen:CHAIRMAN")
                        .keys())
                .containsExactly("approval.agencyNoLongerInBeing");
    }

    @Test
    void anAgencyThatHasNotBegunDoesNotReceive() {
        assertThat(decentralization().to("so-moi:AGENCY").keys()).containsExactly("approval.agencyNotYetInBeing");
    }

    @Test
    void itsFirstAndItsLastDayAreDaysOfItsLife() {
        var agency = new AgencyFacts(
                "x",
                "X",
                AgencyFacts.Tier.PROVINCE,
                AgencyFacts.Kind.DEPARTMENT,
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 6, 30),
                null);

        assertThat(agency.existsOn(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(agency.existsOn(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(agency.existsOn(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(agency.existsOn(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @Test
    void anAgencyThatNobodyKnowsIsRefusedByItsCode() {
        assertThat(delegation().to("so-thien-van:HEAD").refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("approval.agencyUnknown");
                    assertThat(refusal.values()).containsEntry("agency", "so-thien-van");
                });
    }

    @Test
    void aProposalSaysWhoHandsWhatToWhom() {
        assertThat(delegation().form(null).keys()).containsExactly("approval.formMissing");
        assertThat(delegation().from(null).keys()).containsExactly("approval.transferorMissing");
        assertThat(delegation().to().keys()).containsExactly("approval.recipientsMissing");
        assertThat(delegation().powers().keys()).containsExactly("approval.powersMissing");
    }

    @Test
    void nobodyAndNothingIsNamedTwice() {
        assertThat(delegation()
                        .to("so-y-te:HEAD", "so-y-te:HEAD", "so-y-te:HEAD")
                        .keys())
                .containsExactly("approval.recipientRepeated");
        assertThat(delegation().powers(Draft.POWER, Draft.POWER).keys()).containsExactly("approval.powerRepeated");
        assertThat(delegation().to("xa-06040:COMMITTEE", "xa-06040:CHAIRMAN").keys())
                .isEmpty();
    }

    @Test
    void nobodyHandsAnythingToHimself() {
        assertThat(delegation()
                        .from("ubnd-tinh:CHAIRMAN")
                        .to("ubnd-tinh:CHAIRMAN")
                        .keys())
                .containsExactly("approval.recipientIsTransferor");
        assertThat(delegation()
                        .from("ubnd-tinh:COMMITTEE")
                        .to("ubnd-tinh:CHAIRMAN")
                        .keys())
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(delegation()
                        .from("ubnd-tinh:CHAIRMAN")
                        .to("xa-06040:COMMITTEE")
                        .legalBasis("theo quy định")
                        .undeclared()
                        .until(null)
                        .keys())
                .containsExactly(
                        "approval.chairmanDelegatesToCommittee",
                        "approval.legalBasisWithoutArticle",
                        "approval.delegationNotDeclared",
                        "approval.delegationWithoutTerm");
    }
}
