package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.portfolio.LegalChangeKind;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.monitoring.MonitoringEntry;
import vn.traoquyen.register.monitoring.Monitorings;
import vn.traoquyen.shared.Refusal;

/** The lead agencies look again and again whether a transfer still fits. */
@ProcessTest
class TransferReviewTest {

    private static final String LEAD = "cv.so-cong-thuong";

    @Autowired
    WatchedInstruments watched;

    @Autowired
    Monitorings monitorings;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clock clock;

    @Test
    void whatFitsIsKeptAndReviewedAgainByTheCycleOfTheInstrument() {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");
        assertThat(watched.due(instrument, "event_reviewDue"))
                .isEqualTo(watched.today().minusDays(100).plusYears(1));

        watched.fire(instrument, "event_reviewDue");
        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer");
        assertThat(watched.task(instrument, "reviewTransfer", LEAD).getName()).contains("/QĐ-THU");
        watched.complete(
                instrument, "reviewTransfer", LEAD, "outcome", "KEEP", "assessment", "Phù hợp", "reviewMonths", 6);

        assertThat(watched.waiting(instrument)).isEmpty();
        assertThat(watched.due(instrument, "event_reviewDue"))
                .isEqualTo(watched.today().minusDays(100).plusMonths(6));
    }

    @ParameterizedTest
    @EnumSource(SuccessionKind.class)
    void aChangeOpensADossierThatKnowsItsPredecessor(SuccessionKind kind) {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");

        watched.complete(
                instrument,
                "reviewTransfer",
                LEAD,
                "outcome",
                kind.name(),
                "assessment",
                "Không còn phù hợp",
                "reason",
                "Luật đã thay đổi");

        var dossier = successors(instrument).get(0);
        assertThat(dossier.leadAgency()).isEqualTo("so-cong-thuong");
        assertThat(dossier.succession().kind()).isEqualTo(kind);
        assertThat(dossier.succession().predecessors())
                .allMatch(before -> before.instrumentId().equals(instrument) && before.whole());
        assertThat(dossier.content().powers()).hasSize(1);
        assertThat(watched.timers(instrument, "event_reviewDue")).hasSize(1);
        assertThat(watched.holdingsOf(instrument)).noneMatch(Holding::hasEnded);
    }

    @Test
    void eachLeadAgencyReviewsAndChangesTheTransferOfItsOwnPowers() {
        var instrument = watched.delegation(
                watched.today().plusYears(2), List.of("so-cong-thuong", "so-ngoai-vu"), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");
        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer", "reviewTransfer");

        watched.complete(
                instrument,
                "reviewTransfer",
                "cv.so-ngoai-vu",
                "outcome",
                "END",
                "assessment",
                "Bên nhận chưa đủ năng lực",
                "reason",
                "Thu về Sở");
        assertThat(successors(instrument)).singleElement().satisfies(dossier -> {
            assertThat(dossier.leadAgency()).isEqualTo("so-ngoai-vu");
            assertThat(dossier.content().powers()).hasSize(1);
            assertThat(dossier.succession().predecessors()).noneMatch(before -> before.whole());
        });
        assertThat(watched.timers(instrument, "event_reviewDue")).isEmpty();

        watched.complete(instrument, "reviewTransfer", LEAD, "outcome", "KEEP", "assessment", "Phù hợp");
        assertThat(watched.timers(instrument, "event_reviewDue")).hasSize(1);
    }

    @Test
    void aChangedLawCallsForAReviewAtOnceAndShowsWhatHasChanged() {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");

        watched.tell(changed(instrument, "Luật Thương mại (sửa đổi)"));

        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer");
        assertThat(watched.shown(instrument, "reviewTransfer", LEAD)
                        .get("legalChanges")
                        .toString())
                .contains("Luật Thương mại (sửa đổi)");
        watched.complete(instrument, "reviewTransfer", LEAD, "outcome", "KEEP", "assessment", "Phù hợp");
        assertThat(watched.due(instrument, "event_reviewDue")).isAfter(watched.today());
    }

    @Test
    void aLawThatChangesWhileAReviewIsUnderWayIsReviewedRightAfterIt() throws InterruptedException {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");
        var asked = watched.tasks(instrument).get(0).getCreateTime().toInstant();
        while (!clock.instant().minusMillis(2).isAfter(asked)) {
            Thread.onSpinWait();
        }

        watched.tell(changed(instrument, "Luật Giá (sửa đổi)"));
        assertThat(watched.waiting(instrument)).containsExactly("reviewTransfer");
        watched.complete(instrument, "reviewTransfer", LEAD, "outcome", "KEEP", "assessment", "Phù hợp");

        assertThat(watched.due(instrument, "event_reviewDue")).isEqualTo(watched.today());
    }

    @Test
    void nobodyReviewsForAnotherAgency() {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");
        var task = watched.task(instrument, "reviewTransfer", LEAD);

        assertThat(watched.offeredTo(task)).containsExactly("so-cong-thuong.chuyen-vien");
        assertThatThrownBy(() ->
                        watched.complete(instrument, "reviewTransfer", "qt", "outcome", "KEEP", "assessment", "x"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> watched.claimAndComplete(task, "qt", "outcome", "KEEP", "assessment", "Phù hợp"))
                .isInstanceOf(Refusal.class);
    }

    private LegalBasisChanged changed(String instrument, String title) {
        var codes =
                watched.holdingsOf(instrument).stream().map(Holding::powerCode).toList();
        return new LegalBasisChanged(
                new LegalBasisChange(
                        1,
                        LegalBasis.document("1/2026/NĐ-CP", "Nghị định"),
                        LegalChangeKind.AMENDED,
                        title,
                        null,
                        LocalDate.now(clock),
                        "9/2026/QH16",
                        "cv.so-tu-phap",
                        clock.instant()),
                codes);
    }

    private List<Dossier> successors(String instrument) {
        return monitorings.entriesOf(instrument).stream()
                .map(MonitoringEntry::dossierId)
                .filter(id -> id != null)
                .map(id -> dossiers.find(DossierId.of(id)).orElseThrow())
                .toList();
    }
}
