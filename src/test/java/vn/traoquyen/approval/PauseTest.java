package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

/** Tạm dừng: who pauses a dossier, what wakes it, and what its powers show meanwhile. */
@ProcessTest
class PauseTest {

    private static final String AWAITED = "Nghị định hướng dẫn Luật Khám bệnh, chữa bệnh";
    private static final String REASON = "Chờ văn bản của Chính phủ.";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RestService rest;

    @Autowired
    Powers powers;

    @Autowired
    OverHttp http;

    @Autowired
    Clock clock;

    @Test
    void theAgencyProposesAPauseAndTheProvinceAgrees() {
        var dossier = staged.waitingFor("signProposal", delegation());
        proposePause(dossier);
        assertThat(chain.waiting(dossier)).containsExactly("considerProposal");
        assertThat(status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);

        chain.complete(dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "AGREE");

        assertPaused(dossier);
        assertThat(dossiers.find(dossier).orElseThrow().pause()).isEqualTo(new Pause(AWAITED, today().plusDays(30)));
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
                REASON,
                "awaitedLegalBasis",
                AWAITED,
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
                REASON,
                "awaitedLegalBasis",
                AWAITED,
                "reviewOn",
                today().toString());

        assertThat(refusal.key()).isEqualTo("approval.pauseReviewPast");
    }

    @Test
    void theHeadOfTheAgencyResumesAndTheDossierIsDraftedAnew() {
        var dossier = paused();

        chain.as("ld.so-y-te", () -> {
            rest.resume(dossier, "Nghị định đã ban hành.");
            return null;
        });

        assertGoesOn(dossier);
        staged.finish(dossier);
        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    @Test
    void overHttpTooAndOnlyTheHeadOfTheAgencyAndOnlyWithAReason() {
        var dossier = paused();
        var path = "/api/dossiers/" + dossier.value() + "/resume";
        var body = Map.of("reason", "Nghị định đã ban hành.");

        assertThat(http.post("cv.so-y-te", path, body).getStatusCode().value()).isEqualTo(403);
        assertThat(http.post("ld.so-xay-dung", path, body).getStatusCode().value())
                .isIn(403, 404);
        assertThat(http.post("ld.so-y-te", path, Map.of()).getStatusCode().value())
                .isEqualTo(422);
        assertPaused(dossier);

        assertThat(http.post("ld.so-y-te", path, body).getStatusCode().value()).isEqualTo(200);
        assertGoesOn(dossier);
    }

    @Test
    void whenTheLawHasChangedTheAgencyLooksAgainAndResumes() {
        var dossier = paused();

        legalBasisChanged(dossier);

        assertThat(chain.waiting(dossier)).containsExactly("reviewPause");
        assertThat(status(dossier)).isEqualTo(DossierStatus.PAUSED);
        chain.complete(dossier, "reviewPause", "ld.so-y-te", "outcome", "RESUME");
        assertGoesOn(dossier);
    }

    @Test
    void whileTheAgencyLooksAgainNothingElseWakesTheDossier() {
        var dossier = paused();
        legalBasisChanged(dossier);

        var resumed = http.post(
                "ld.so-y-te", "/api/dossiers/" + dossier.value() + "/resume", Map.of("reason", "Đã có nghị định."));

        assertThat(resumed.getStatusCode().value()).isEqualTo(409);
        assertThat(resumed.getBody().path("key").asText()).isEqualTo("approval.conflict.notAwaited");
        assertThat(status(dossier)).isEqualTo(DossierStatus.PAUSED);
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
        var dossier = paused();
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

        assertPaused(dossier);
        assertThat(dossiers.find(dossier).orElseThrow().pause()).isEqualTo(new Pause(AWAITED, today().plusDays(90)));
        assertThat(chain.dueTimers(dossier, "event_pauseReviewDue"))
                .singleElement()
                .satisfies(due -> assertThat(LocalDate.ofInstant(due.toInstant(), clock.getZone()))
                        .isEqualTo(today().plusDays(90)));
    }

    @Test
    void aPausedDossierIsDeclinedOnlyWhenTheProvinceAgrees() {
        var dossier = declineProposedOf(paused());
        assertThat(chain.waiting(dossier)).containsExactly("considerProposal");
        assertThat(status(dossier)).isEqualTo(DossierStatus.PAUSED);

        chain.complete(dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "AGREE");

        assertThat(chain.ends(dossier)).containsExactly("endEvent_declined");
        assertThat(status(dossier)).isEqualTo(DossierStatus.DECLINED);
        assertThat(powerStatus(dossier)).isEqualTo(PowerStatus.DECLINED);
    }

    @Test
    void ifTheProvinceDoesNotAgreeThePauseIsOverAndTheDossierIsDraftedAnew() {
        var dossier = declineProposedOf(paused());

        chain.complete(
                dossier, "considerProposal", "ld.ubnd-tinh", "outcome", "RETURN", "reason", "Tiếp tục thực hiện.");

        assertGoesOn(dossier);
    }

    private DossierId declineProposedOf(DossierId dossier) {
        chain.fireTimers(dossier, "event_pauseReviewDue");
        chain.complete(dossier, "reviewPause", "ld.so-y-te", "outcome", "DECLINE", "reason", "Không còn phù hợp.");
        return dossier;
    }

    @Test
    void whatIsToBePausedForTheCouncilIsSeenByTheCommittee() {
        var dossier = staged.waitingFor("signProposal", decentralization().from("hdnd-tinh:COUNCIL"));
        proposePause(dossier);

        assertThat(dossiers.isParticipant(dossier, "ubnd-tinh")).isTrue();
        chain.complete(dossier, "considerProposal", "ld2.ubnd-tinh", "outcome", "AGREE");
        assertPaused(dossier);
    }

    private DossierId paused() {
        var dossier = staged.waitingFor("decideDossier", delegation());
        chain.complete(
                dossier,
                "decideDossier",
                "ld.ubnd-tinh",
                "outcome",
                "PAUSE",
                "reason",
                REASON,
                "awaitedLegalBasis",
                AWAITED,
                "reviewOn",
                today().plusDays(60).toString());
        assertPaused(dossier);
        return dossier;
    }

    private void assertPaused(DossierId dossier) {
        assertThat(chain.waiting(dossier)).isEmpty();
        assertThat(chain.ends(dossier)).isEmpty();
        assertThat(status(dossier)).isEqualTo(DossierStatus.PAUSED);
        assertThat(powerStatus(dossier)).isEqualTo(PowerStatus.PAUSED);
    }

    private void assertGoesOn(DossierId dossier) {
        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(powerStatus(dossier)).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    private DossierStatus status(DossierId dossier) {
        return dossiers.find(dossier).orElseThrow().status();
    }

    private PowerStatus powerStatus(DossierId dossier) {
        var power = dossiers.find(dossier).orElseThrow().content().powers().get(0);
        return powers.find(power.code()).orElseThrow().status();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
