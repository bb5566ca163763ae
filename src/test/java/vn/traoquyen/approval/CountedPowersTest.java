package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.portfolio.PowerInquiry;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;

/** What the chain does to a power is told in its history and counted, and the figures open to what is behind them. */
@ProcessTest
class CountedPowersTest {

    private static final String CLERK = "cv.so-noi-vu";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    PausedDossiers paused;

    @Autowired
    Dossiers dossiers;

    @Autowired
    RestService rest;

    @Autowired
    PowerInquiry powers;

    @Autowired
    OverHttp http;

    @Autowired
    Clock clock;

    @Test
    void theSampleProvinceAddsUpAsItsLetterSays() {
        var summary = get("/api/portfolio/summary?asOf=2026-04-10");

        assertThat(summary.path("total").asInt()).isEqualTo(201);
        assertThat(summary.path("completed").path("total").asInt()).isEqualTo(179);
        assertThat(summary.path("completed").path("decentralization").asInt()).isEqualTo(22);
        assertThat(summary.path("completed").path("delegation").asInt()).isEqualTo(157);
        assertThat(summary.path("inProgress").asInt()).isEqualTo(8);
        assertThat(summary.path("paused").asInt()).isEqualTo(2);
        assertThat(summary.path("declined").asInt()).isEqualTo(12);
        assertThat(ofAgency(summary, "so-y-te").path("inProgress").asInt()).isEqualTo(7);
        assertThat(ofAgency(summary, "so-tai-chinh").path("inProgress").asInt()).isEqualTo(1);
        assertThat(ofAgency(summary, "so-xay-dung").path("paused").asInt()).isEqualTo(2);
        assertThat(get("/api/powers?asOf=2026-04-10&status=PAUSED&agency=so-xay-dung")
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void theFiguresOfTodayAddUpOverAgenciesAndOutcomes() {
        paused.paused();

        var summary = get("/api/portfolio/summary");

        assertAddsUp(summary);
        summary.path("byAgency").forEach(CountedPowersTest::assertAddsUp);
        assertThat(sum(summary.path("byAgency"), "total"))
                .isEqualTo(summary.path("total").asInt());
        assertThat(summary.path("recordedLater").path("changes").asInt()).isZero();
        assertThat(get("/api/powers?size=1").path("total")).isEqualTo(summary.path("total"));
        assertThat(get("/api/powers?size=1&status=PAUSED").path("total")).isEqualTo(summary.path("paused"));
    }

    @Test
    void aPauseSaysWhatIsAwaitedAndWhoWatches() {
        var dossier = paused.paused();

        var last = lastEntry(dossier);

        assertThat(last.change().rest())
                .isEqualTo(new Rest(
                        PausedDossiers.AWAITED, "so-y-te", LocalDate.now(clock).plusDays(60)));
        assertThat(last.change().proposedBy()).isEqualTo("so-y-te");
        assertThat(last.change().paper()).isEqualTo(dossier.value());
    }

    @Test
    void aPowerOnItsWayShowsItsStage() {
        var dossier = staged.waitingFor("reviewLegality", delegation().of("LS-SYT-006"));

        var listed = get("/api/powers?q=LS-SYT-006").path("items").path(0);
        var detail = get("/api/powers/LS-SYT-006").path("power");

        assertThat(listed.path("dossier").asText()).isEqualTo(dossier.value());
        assertThat(listed.path("stageLabel").asText()).isEqualTo(Deed.SIGN_PROPOSAL.label());
        assertThat(detail.path("stage").asText()).isEqualTo("SIGN_PROPOSAL");
        assertThat(get("/api/powers?asOf=2026-04-10&q=LS-SYT-006")
                        .path("items")
                        .path(0)
                        .path("stage")
                        .isNull())
                .isTrue();
    }

    @Test
    void aPowerIsCountedInTheFormOfItsInstrument() {
        staged.finish(staged.proposed(decentralization().of("LS-SYT-006")));

        var power = powers.detail("LS-SYT-006");

        assertThat(power.power().form()).isEqualTo(TransferForm.DECENTRALIZATION);
        assertThat(power.history().get(0).form()).isEqualTo(TransferForm.DELEGATION);
        assertThat(get("/api/powers?status=COMPLETED&form=DECENTRALIZATION&q=LS-SYT-006")
                        .path("total")
                        .asInt())
                .isOne();
    }

    @Test
    void aNewPowerLeavesTheListWithItsDossierAndComesBackWithIt() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var before = total();

        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "WITHDRAW", "reason", "Ghép hồ sơ.");
        assertThat(total()).isEqualTo(before - 1);
        assertThat(powers.detail(code(dossier)).isListed()).isFalse();

        chain.as("ld.so-y-te", () -> {
            rest.reopen(dossier, "Đề nghị lại.");
            return null;
        });
        assertThat(total()).isEqualTo(before);
        assertThat(powers.detail(code(dossier)).isListed()).isTrue();
    }

    @Test
    void aNewPowerThatIsDraftedNoMoreLeavesTheList() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var dropped = code(dossier);
        var before = total();
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", "Chọn nhiệm vụ khác.");

        chain.complete(
                chain.claimed(dossier, "draftDossier", "cv.so-y-te"),
                "cv.so-y-te",
                staged.draft(delegation().of("LS-SYT-006")));

        assertThat(powers.detail(dropped).isListed()).isFalse();
        assertThat(total()).isEqualTo(before - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/portfolio/summary?asOf=2999-01-01, portfolio.dayNotYetThere",
        "/api/portfolio/summary?asOf=10/4/2026,  portfolio.dayUnreadable",
        "/api/powers?asOf=2999-01-01,            portfolio.dayNotYetThere",
        "/api/powers/KHONG-CO,                   portfolio.notFound.power"
    })
    void whatCannotBeAnsweredIsRefusedInASentence(String path, String key) {
        var refused = http.get(CLERK, path);

        assertThat(refused.getStatusCode().is4xxClientError()).isTrue();
        assertThat(refused.getBody().path("key").asText()).isEqualTo(key);
        assertThat(refused.getBody().path("detail").asText()).doesNotContain("{");
    }

    private JsonNode get(String path) {
        var answer = http.get(CLERK, path);
        assertThat(answer.getStatusCode().value()).as(path).isEqualTo(200);
        return answer.getBody();
    }

    private int total() {
        return get("/api/portfolio/summary").path("total").asInt();
    }

    private String code(DossierId dossier) {
        return dossiers.find(dossier).orElseThrow().content().powers().get(0).code();
    }

    private StatusEntry lastEntry(DossierId dossier) {
        var history = powers.detail(code(dossier)).history();
        return history.get(history.size() - 1);
    }

    private static void assertAddsUp(JsonNode count) {
        var completed = count.path("completed");
        assertThat(completed.path("total").asInt())
                .isEqualTo(completed.path("decentralization").asInt()
                        + completed.path("delegation").asInt());
        assertThat(count.path("total").asInt())
                .isEqualTo(completed.path("total").asInt()
                        + count.path("inProgress").asInt()
                        + count.path("paused").asInt()
                        + count.path("declined").asInt());
    }

    private static int sum(JsonNode parts, String figure) {
        return StreamSupport.stream(parts.spliterator(), false)
                .mapToInt(part -> part.path(figure).asInt())
                .sum();
    }

    private static JsonNode ofAgency(JsonNode summary, String agency) {
        return StreamSupport.stream(summary.path("byAgency").spliterator(), false)
                .filter(part -> part.path("agency").asText().equals(agency))
                .findFirst()
                .orElseThrow();
    }
}
