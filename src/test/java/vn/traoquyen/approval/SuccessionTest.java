package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.instrument.InstrumentService;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

/** Gia hạn, sửa đổi, thay thế, chấm dứt: from an instrument in force to the next one. */
@ProcessTest
class SuccessionTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    SuccessorDossiers successors;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Powers powers;

    @Autowired
    InstrumentService instruments;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource(
            value = SuccessionKind.class,
            names = {"EXTEND", "AMEND", "REPLACE"})
    void aSuccessorGivesThePowerANewInstrumentAndTerm(SuccessionKind kind) {
        var former = successors.inForce(delegation(), 1);

        var dossier = successors.open(kind, former);
        staged.draftedAs(dossier, successors.draft(former).with("validUntil", inTwoYears()));
        staged.finish(dossier);

        var instrument = instruments.ofDossier(dossier.value()).orElseThrow();
        assertThat(power(former)).satisfies(power -> {
            assertThat(power.status()).isEqualTo(PowerStatus.COMPLETED);
            assertThat(power.instrumentSymbol()).isEqualTo(instrument.symbol());
            assertThat(power.validUntil()).isEqualTo(inTwoYears());
        });
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @ParameterizedTest
    @EnumSource(SuccessionKind.class)
    void theDecentralizedPowerIsAmendedReplacedOrEndedAndNeverExtended(SuccessionKind kind) {
        var former = successors.inForce(decentralization(), 1);
        if (kind == SuccessionKind.EXTEND) {
            assertThat(Refused.by(() -> successors.open(kind, former)).key()).isEqualTo("approval.nothingToExtend");
            return;
        }

        var dossier = successors.open(kind, former);
        staged.draftedAs(dossier, successors.draft(former));
        staged.finish(dossier);

        assertThat(power(former).status()).isEqualTo(PowerStatus.COMPLETED);
    }

    @Test
    void anEndingAsksForNoTermAndLeavesThePowerCompleted() {
        var former = successors.inForce(delegation(), 1);
        var symbol = power(former).instrumentSymbol();
        var dossier = successors.open(SuccessionKind.END, former);
        staged.draftedAs(dossier, successors.draft(former).without("validUntil"));

        staged.finish(dossier);

        var instrument = instruments.ofDossier(dossier.value()).orElseThrow();
        assertThat(instrument.validUntil()).isNull();
        assertThat(power(former)).satisfies(power -> {
            assertThat(power.status()).isEqualTo(PowerStatus.COMPLETED);
            assertThat(power.instrumentSymbol()).isEqualTo(symbol);
        });
    }

    @Test
    void whatTheDraftersFindInTheirFormIsWhatIsInForce() {
        var former = successors.inForce(delegation(), 1);

        var dossier = successors.open(SuccessionKind.REPLACE, former);

        assertThat(chain.shown(dossier, "draftDossier", "cv.so-y-te"))
                .containsEntry("transferor", "ubnd-tinh:CHAIRMAN")
                .hasEntrySatisfying(
                        "powers",
                        shown -> assertThat(shown.toString())
                                .contains(power(former).code()));
        assertThat(chain.rows(dossier, "draftDossier", "cv.so-y-te", "facts"))
                .anySatisfy(row -> assertThat(row.values())
                        .contains("Văn bản đang có hiệu lực")
                        .anyMatch(text -> text.startsWith("Thay thế Quyết định số ")));
    }

    @Test
    void oneDossierCarriesFortyPowersOfSeveralInstruments() {
        var whole = successors.inForce(delegation(), 30);
        var part = successors.inForce(delegation(), 10);

        var dossier = successors.open(SuccessionKind.EXTEND, whole, part.inPart());
        staged.draftedAs(dossier, successors.draft(whole, part).with("validUntil", inTwoYears()));
        staged.finish(dossier);

        assertThat(powers.byCodes(dossiers.find(dossier).orElseThrow().powerCodes()))
                .hasSize(40)
                .allSatisfy(power -> assertThat(power.validUntil()).isEqualTo(inTwoYears()));
        assertThat(dossiers.find(dossier).orElseThrow().succession().predecessors())
                .extracting(Predecessor::whole)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofAPredecessorFromWhichAPowerIsLeftOutOnlyAPartIsSucceeded() {
        var former = successors.inForce(delegation(), 2);
        var dossier = successors.open(SuccessionKind.REPLACE, former);

        staged.draftedAs(
                dossier, successors.draft(former).of(former.powers().get(0)).with("validUntil", inTwoYears()));
        staged.carry(dossier, "signProposal");

        assertThat(dossiers.find(dossier).orElseThrow().succession().predecessors())
                .extracting(Predecessor::whole)
                .containsExactly(false);
    }

    @Test
    void anExtensionEndsLaterAndGoesToNobodyElse() {
        var former = successors.inForce(delegation(), 1);
        var dossier = successors.open(SuccessionKind.EXTEND, former);
        var draft = successors.draft(former);

        assertThat(refusalOfDraft(
                        dossier, draft.with("validUntil", LocalDate.now(clock).plusMonths(1))))
                .isEqualTo("approval.extensionNotLonger");
        assertThat(refusalOfDraft(dossier, draft.to("so-noi-vu:HEAD").with("validUntil", inTwoYears())))
                .isEqualTo("form.invalid");
    }

    @Test
    void whatIsInForceIsCarriedByOneSuccessorOnlyAndByNoOrdinaryDossier() {
        var former = successors.inForce(delegation(), 1);
        var ordinary = staged.proposed(delegation());
        assertThat(refusalOfDraft(ordinary, delegation().of(former.powers().get(0))))
                .isEqualTo("approval.powerInForce");

        successors.open(SuccessionKind.END, former);

        assertThat(Refused.by(() -> successors.open(SuccessionKind.REPLACE, former))
                        .key())
                .isEqualTo("approval.powerCarriedElsewhere");
    }

    private String refusalOfDraft(DossierId dossier, Proposal draft) {
        return chain.refusal(dossier, "draftDossier", "cv.so-y-te", successors.filled(draft))
                .key();
    }

    private Power power(SuccessorDossiers.InForce former) {
        return powers.find(former.powers().get(0)).orElseThrow();
    }

    private LocalDate inTwoYears() {
        return LocalDate.now(clock).plusYears(2);
    }
}
