package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Agencies.TODAY;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;
import static vn.traoquyen.instrument.InstrumentKind.ADMINISTRATIVE;
import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.traoquyen.shared.Refusal;

/** What the law asks of the document: its kind, its procedure, its effect, its term. */
class InstrumentTest {

    @Test
    void decentralizationIsLockedToTheNormativeForm() {
        assertThat(decentralization().kind(NORMATIVE).keys()).isEmpty();
        assertThat(decentralization().kind(null).keys()).isEmpty();
        assertThat(decentralization().kind(ADMINISTRATIVE).keys())
                .containsExactly("approval.decentralizationNotNormative");
    }

    @Test
    void delegationIsAdministrativeOrNormativeWithAReason() {
        assertThat(delegation().kind(ADMINISTRATIVE).keys()).isEmpty();
        assertThat(delegation()
                        .kind(NORMATIVE)
                        .kindReason("Thay đổi người giải quyết thủ tục hành chính")
                        .keys())
                .isEmpty();
        assertThat(delegation().kind(NORMATIVE).keys()).containsExactly("approval.normativeDelegationWithoutReason");
        assertThat(delegation().kind(NORMATIVE).kindReason(" ").keys())
                .containsExactly("approval.normativeDelegationWithoutReason");
    }

    @Test
    void theHeadOfADepartmentIssuesNoNormativeDocument() {
        var byAHead = delegation().from("so-y-te:HEAD").to("xa-06040:CHAIRMAN").kindReason("Áp dụng nhiều lần");

        assertThat(byAHead.kind(ADMINISTRATIVE).keys()).isEmpty();
        assertThat(byAHead.kind(NORMATIVE).keys()).containsExactly("approval.headIssuesNoNormative");
    }

    @Test
    void theShortenedProcedureGivesItsReason() {
        assertThat(decentralization().shortened("Khắc phục hậu quả thiên tai").keys())
                .isEmpty();
        assertThat(decentralization().shortened("").keys()).containsExactly("approval.shortenedWithoutReason");
    }

    @Test
    void aNormativeDocumentTakesEffectTenDaysAfterItsSigningAtTheEarliest() {
        assertThat(decentralization().effectiveOn(TODAY.plusDays(10)).keys()).isEmpty();
        assertThat(decentralization().effectiveOn(TODAY.plusDays(9)).refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("approval.effectTooEarly");
                    assertThat(refusal.values())
                            .containsEntry("signedOn", "22/11/2026")
                            .containsEntry("earliest", "02/12/2026")
                            .containsEntry(
                                    "article", "Điều 53 Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15");
                });
    }

    @Test
    void byTheShortenedProcedureItMayTakeEffectAtSigning() {
        assertThat(decentralization().shortened("Thiên tai").effectiveOn(TODAY).keys())
                .isEmpty();
        assertThat(decentralization().shortened(null).effectiveOn(TODAY).keys())
                .containsExactly("approval.shortenedWithoutReason", "approval.effectTooEarly");
    }

    @Test
    void anAdministrativeDecisionMayTakeEffectAtSigningButNotBefore() {
        assertThat(delegation().effectiveOn(TODAY).keys()).isEmpty();
        assertThat(delegation().effectiveOn(TODAY.minusDays(1)).keys()).containsExactly("approval.effectBeforeSigning");
    }

    @Test
    void delegationHasALastDayAndDecentralizationHasNone() {
        assertThat(delegation().until(null).keys()).containsExactly("approval.delegationWithoutTerm");
        assertThat(decentralization().until(LocalDate.of(2027, 2, 28)).keys())
                .containsExactly("approval.decentralizationWithTerm");
        assertThat(delegation().until(LocalDate.of(2027, 2, 28)).keys()).isEmpty();
        assertThat(decentralization().until(null).keys()).isEmpty();
    }

    @Test
    void theLastDayIsNotOverAndComesAfterTheFirst() {
        assertThat(delegation().until(TODAY).keys()).isEmpty();
        assertThat(delegation().until(TODAY.minusDays(1)).keys()).containsExactly("approval.termIsOver");
        assertThat(delegation()
                        .effectiveOn(TODAY.plusDays(5))
                        .until(TODAY.plusDays(6))
                        .keys())
                .isEmpty();
        assertThat(delegation()
                        .effectiveOn(TODAY.plusDays(5))
                        .until(TODAY.plusDays(5))
                        .keys())
                .containsExactly("approval.termEndsBeforeItStarts");
    }

    @Test
    void onTheDayOfSigningTheDatesAreMeasuredAnew() {
        var draft = delegation().until(LocalDate.of(2027, 2, 28));
        var signedOn = LocalDate.of(2027, 2, 20);

        assertThat(draft.policies().checkAtSigning(draft.proposal(), signedOn, signedOn))
                .isEmpty();
        assertThat(draft.policies().checkAtSigning(draft.proposal(), signedOn, LocalDate.of(2027, 3, 1)))
                .extracting(Refusal::key)
                .containsExactly("approval.termEndsBeforeItStarts");
        assertThat(draft.policies().checkAtSigning(draft.proposal(), signedOn, LocalDate.of(2027, 2, 19)))
                .extracting(Refusal::key)
                .containsExactly("approval.effectBeforeSigning");
    }
}
