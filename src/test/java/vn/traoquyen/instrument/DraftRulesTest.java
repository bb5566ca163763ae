package vn.traoquyen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.traoquyen.instrument.SigningCapacity.IN_PERSON;
import static vn.traoquyen.instrument.SigningCapacity.TL;
import static vn.traoquyen.instrument.SigningCapacity.TM;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.shared.Refusal;

class DraftRulesTest {

    static Stream<InstrumentDraft> plausible() {
        return Stream.of(
                Drafts.committeeDelegates(1),
                Drafts.chairmanDelegates(1),
                Drafts.committeeDecentralizes(1),
                Drafts.chairmanDecentralizes(1),
                Drafts.departmentDelegates(1),
                Drafts.councilDecentralizes());
    }

    @ParameterizedTest
    @MethodSource("plausible")
    void aDecisionAsTheProvinceWritesItIsTaken(InstrumentDraft draft) {
        assertThatCode(() -> DraftRules.check(draft)).doesNotThrowAnyException();
    }

    @Test
    void powersAreDecentralizedOnlyByNormativeInstrument() {
        refused(
                Drafts.draft(
                                "h",
                                InstrumentKind.ADMINISTRATIVE,
                                DECENTRALIZATION,
                                Drafts.province(IssuerCapacity.COMMITTEE),
                                1)
                        .with(new Signature(TM, "Chủ tịch", "A"))
                        .build(),
                "instrument.decentralizationNeedsNormative");
    }

    @Test
    void aDepartmentIssuesNoNormativeInstrument() {
        refused(
                Drafts.draft("h", InstrumentKind.NORMATIVE, DECENTRALIZATION, Drafts.department(), 1)
                        .with(new Signature(IN_PERSON, "Giám đốc", "A"))
                        .build(),
                "instrument.headIssuesNoNormative");
    }

    @Test
    void aDelegationEndsAndADecentralizationDoesNot() {
        refused(Drafts.of(Drafts.committeeDelegates(1)).validUntil(null).build(), "instrument.delegationNeedsEnd");
        refused(
                Drafts.of(Drafts.committeeDecentralizes(1))
                        .validUntil(Drafts.LAST_DAY)
                        .build(),
                "instrument.decentralizationHasNoEnd");
        refused(
                Drafts.of(Drafts.committeeDelegates(1))
                        .effectiveOn(LocalDate.of(2027, 3, 1))
                        .build(),
                "instrument.endBeforeEffect");
    }

    @Test
    void onlyACommitteeIsSignedForAsABody() {
        refused(
                Drafts.of(Drafts.chairmanDelegates(1))
                        .with(new Signature(TM, "Chủ tịch", "A"))
                        .build(),
                "instrument.signingCapacity");
        refused(
                Drafts.of(Drafts.committeeDelegates(1))
                        .with(new Signature(IN_PERSON, "Chủ tịch", "A"))
                        .build(),
                "instrument.signingCapacity");
        refused(
                Drafts.of(Drafts.committeeDelegates(1))
                        .with(new Signature(TL, "Chánh Văn phòng", "A"))
                        .build(),
                "instrument.signingCapacity");
    }

    @Test
    void whatIsMissingIsNamed() {
        missing(Drafts.of(Drafts.committeeDelegates(1)).subject(" \u0000 ").build(), "trích yếu");
        missing(Drafts.of(Drafts.committeeDelegates(1)).bases("").build(), "căn cứ ban hành");
        missing(Drafts.of(Drafts.committeeDelegates(1)).to().build(), "cơ quan, người nhận");
        missing(Drafts.of(Drafts.committeeDelegates(0)).build(), "nhiệm vụ, quyền hạn");
        missing(
                Drafts.of(Drafts.committeeDelegates(1))
                        .powers(new PowerRow(null, "Điều 1", null))
                        .build(),
                "tên nhiệm vụ, quyền hạn");
        missing(Drafts.of(Drafts.committeeDelegates(1)).with(null).build(), "người ký");
    }

    private static void missing(InstrumentDraft draft, String what) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftRules.check(draft))
                .satisfies(refusal -> assertThat(refusal.values()).containsEntry("missing", what));
    }

    private static void refused(InstrumentDraft draft, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftRules.check(draft))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
