package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tạm dừng: who pauses a dossier, what wakes it, and what its powers show meanwhile. */
@ProcessTest
class PauseTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RestService rest;

    @Autowired
    PausedDossiers paused;

    @Autowired
    OverHttp http;

    @Autowired
    Clock clock;

    @Test
    void theAgencyProposesAPauseAndTheProvinceAgrees() {
        var dossier = staged.waitingFor("signProposal", delegation());
        proposePause(dossier);
        assertThat(chain.waiting(dossier)).containsExactly("considerProposal");
        assertThat(paused.status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);

        chain.complete(dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "AGREE");

        paused.assertResting(dossier);
        assertThat(dossiers.find(dossier).orElseThrow().pause())
                .isEqualTo(new Pause(PausedDossiers.AWAITED, today().plusDays(30)));
    }

    @Test
    void theProvinceReturnsAProposedPauseToTheDrafters() {
        var dossier = staged.waitingFor("signProposal", delegation());
        proposePause(dossier);

        chain.complete(
                dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "RETURN", "reason", "Chưa cần tạm dừng.");

        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(dossiers.find(dossier).orElseThrow().pause()).isNull();
        assertThat(chain.rows(dossier, "draftDossier", "cv.so-y-te", "mending"))
                .first()
                .satisfies(row -> assertThat(row.get("reason")).contains("Chưa cần tạm dừng."));
    }

    private void proposePause(DossierId dossier) {
        chain.complete(
                dossier,
                "signProposal",
                "ld.so-y-te",
                "outcome",
                "PROPOSE_PAUSE",
                "reason",
                PausedDossiers.REASON,
                "awaitedLegalBasis",
                PausedDossiers.AWAITED,
                "reviewOn",
                today().plusDays(30).toString());
    }

    @Test
    void aPauseNamesAComingDayToLookAgain() {
        var dossier = staged.waitingFor("decideDossier", delegation());

        var refusal = chain.refusal(
                dossier,
                "decideDossier",
                "ld.ubnd-tinh",
                "outcome",
                "PAUSE",
                "reason",
                PausedDossiers.REASON,
                "awaitedLegalBasis",
                PausedDossiers.AWAITED,
                "reviewOn",
                today().toString());

        assertThat(refusal.key()).isEqualTo("approval.pauseReviewPast");
    }

    @Test
    void theHeadOfTheAgencyResumesAndTheDossierIsDraftedAnew() {
        var dossier = paused.paused();

        chain.as("ld.so-y-te", () -> {
            rest.resume(dossier, "Nghị định đã ban hành.");
            return null;
        });

        paused.assertGoesOn(dossier);
        staged.finish(dossier);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @Test
    void overHttpTooAndOnlyTheHeadOfTheAgencyAndOnlyWithAReason() {
        var dossier = paused.paused();
        var path = "/api/dossiers/" + dossier.value() + "/resume";
        var body = Map.of("reason", "Nghị định đã ban hành.");

        assertThat(http.post("cv.so-y-te", path, body).getStatusCode().value()).isEqualTo(403);
        assertThat(http.post("ld.so-xay-dung", path, body).getStatusCode().value())
                .isIn(403, 404);
        assertThat(http.post("ld.so-y-te", path, Map.of()).getStatusCode().value())
                .isEqualTo(422);
        paused.assertResting(dossier);

        assertThat(http.post("ld.so-y-te", path, body).getStatusCode().value()).isEqualTo(200);
        paused.assertGoesOn(dossier);
    }

    @Test
    void whenTheLawHasChangedTheAgencyLooksAgainAndResumes() {
        var dossier = paused.paused();

        legalBasisChanged(dossier);

        assertThat(chain.waiting(dossier)).containsExactly("reviewPause");
        assertThat(paused.status(dossier)).isEqualTo(DossierStatus.PAUSED);
        chain.complete(dossier, "reviewPause", "ld.so-y-te", "outcome", "RESUME");
        paused.assertGoesOn(dossier);
    }

    @Test
    void whileTheAgencyLooksAgainNothingElseWakesTheDossier() {
        var dossier = paused.paused();
        legalBasisChanged(dossier);

        var resumed = http.post(
                "ld.so-y-te", "/api/dossiers/" + dossier.value() + "/resume", Map.of("reason", "Đã có nghị định."));

        assertThat(resumed.getStatusCode().value()).isEqualTo(409);
        assertThat(resumed.getBody().path("key").asText()).isEqualTo("approval.conflict.notAwaited");
        assertThat(paused.status(dossier)).isEqualTo(DossierStatus.PAUSED);
        assertThat(chain.waiting(dossier)).containsExactly("reviewPause");
    }

    private void legalBasisChanged(DossierId dossier) {
        chain.as("cv.so-tu-phap", () -> {
            rest.legalBasisChanged(dossier, "Nghị định đã ban hành.");
            return null;
        });
    }

    @Test
    void onTheReviewDateTheAgencyMayKeepThePause() {
        var dossier = paused.paused();
        chain.fireTimers(dossier, "event_pauseReviewDue");
        assertThat(chain.waiting(dossier)).containsExactly("reviewPause");

        chain.complete(
                dossier,
                "reviewPause",
                "ld.so-y-te",
                "outcome",
                "KEEP",
                "reason",
                "Nghị định chưa ban hành.",
                "reviewOn",
                today().plusDays(90).toString());

        paused.assertResting(dossier);
        assertThat(dossiers.find(dossier).orElseThrow().pause())
                .isEqualTo(new Pause(PausedDossiers.AWAITED, today().plusDays(90)));
        assertThat(chain.dueTimers(dossier, "event_pauseReviewDue"))
                .singleElement()
                .satisfies(due -> assertThat(LocalDate.ofInstant(due.toInstant(), clock.getZone()))
                        .isEqualTo(today().plusDays(90)));
    }

    @Test
    void whatIsToBePausedForTheCouncilIsSeenByTheCommittee() {
        var dossier = staged.waitingFor("signProposal", decentralization().from("hdnd-tinh:COUNCIL"));
        proposePause(dossier);

        assertThat(dossiers.isParticipant(dossier, "ubnd-tinh")).isTrue();
        chain.complete(dossier, "considerProposal", "ld2.ubnd-tinh", "outcome", "AGREE");
        paused.assertResting(dossier);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
