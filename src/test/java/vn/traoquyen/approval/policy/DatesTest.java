package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import vn.traoquyen.shared.Refusal;

/** The arithmetic of effect and term, over any dates. */
class DatesTest {

    @Property
    void theEarliestEffectIsItselfLawfulAndTheDayBeforeIsNot(
            @ForAll @DateRange(min = "2025-07-01", max = "2060-12-31") LocalDate signedOn) {
        var draft = decentralization();
        var earliest = draft.policies().earliestEffect(draft.proposal(), signedOn);

        assertThat(ChronoUnit.DAYS.between(signedOn, earliest)).isEqualTo(10);
        assertThat(atSigning(draft, signedOn, earliest)).isEmpty();
        assertThat(atSigning(draft, signedOn, earliest.minusDays(1))).containsExactly("approval.effectTooEarly");
    }

    @Property
    void aNormativeDocumentTakesEffectNoEarlierThanTenDaysUnlessShortened(
            @ForAll @DateRange(min = "2025-07-01", max = "2060-12-31") LocalDate signedOn,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        var effectiveOn = signedOn.plusDays(days);

        assertThat(atSigning(decentralization(), signedOn, effectiveOn).isEmpty())
                .isEqualTo(days >= 10);
        assertThat(atSigning(decentralization().shortened("Thiên tai"), signedOn, effectiveOn)
                        .isEmpty())
                .isEqualTo(days >= 0);
    }

    @Property
    void aDelegationIsLawfulIfAndOnlyIfItBeginsAtSigningOrLaterAndEndsAfterItsBeginning(
            @ForAll @DateRange(min = "2025-07-01", max = "2060-12-31") LocalDate signedOn,
            @ForAll @IntRange(min = -30, max = 30) int begin,
            @ForAll @IntRange(min = -30, max = 60) int end) {
        var draft = delegation().until(signedOn.plusDays(end));

        assertThat(atSigning(draft, signedOn, signedOn.plusDays(begin)).isEmpty())
                .isEqualTo(begin >= 0 && end > begin);
    }

    private static List<String> atSigning(Draft draft, LocalDate signedOn, LocalDate effectiveOn) {
        return draft.policies().checkAtSigning(draft.proposal(), signedOn, effectiveOn).stream()
                .map(Refusal::key)
                .toList();
    }
}
