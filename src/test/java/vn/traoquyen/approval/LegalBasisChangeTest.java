package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.TransferForm;

/** What follows when Sở Tư pháp enters that the law has changed. */
@ProcessTest
class LegalBasisChangeTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    PausedDossiers paused;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ReconsiderationService reconsiderations;

    @Autowired
    PortfolioService portfolio;

    @Autowired
    Powers powers;

    @Autowired
    OverHttp http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aPausedDossierComesBackToItsAgencyAndIsNotAskedTwice() {
        var dossier = paused.paused();
        var power = dossiers.find(dossier).orElseThrow().powerCodes().get(0);

        enter("Luật Dược", power);
        enter("Luật Dược", power);

        assertThat(chain.waiting(dossier)).containsExactly("reviewPause");
        assertThat(dossiers.entriesOf(dossier).stream()
                        .filter(entry -> entry.deed() == Deed.LEGAL_BASIS_CHANGED)
                        .toList())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("Luật Dược", "Luật số"));
        assertThat(chain.waiting(question(power))).isEmpty();
    }

    @Test
    void aDeclinedPowerIsAQuestionToItsAgencyWhichKeepsItDeclined() {
        var power = resting(PowerStatus.DECLINED, null);

        enter("Luật Dược", power);
        enter("Luật Đấu thầu", power);

        assertThat(chain.waiting(question(power))).containsExactly("reconsiderPower");
        assertThat(chain.task(question(power), "reconsiderPower", "cv.so-y-te").getName())
                .contains("Nhiệm vụ đang nghỉ");
        assertThat(chain.rows(question(power), "reconsiderPower", "cv.so-y-te", "changes"))
                .extracting(row -> row.get("basis"))
                .containsExactly("Luật Đấu thầu", "Luật Dược");
        assertThat(chain.rows(question(power), "reconsiderPower", "cv.so-y-te", "history"))
                .first()
                .satisfies(row -> assertThat(row).containsEntry("status", "Không thực hiện"));
        chain.complete(
                question(power), "reconsiderPower", "cv.so-y-te", "outcome", "KEEP", "reason", "Luật vẫn không cho.");

        assertThat(chain.ends(question(power))).containsExactly("endEvent_powerKept");
        assertThat(powers.find(power).orElseThrow().status()).isEqualTo(PowerStatus.DECLINED);

        enter("Luật Dược", power);
        assertThat(chain.waiting(question(power))).containsExactly("reconsiderPower");
    }

    @Test
    void aPausedPowerWithoutADossierIsProposedAndGetsOne() {
        var power = resting(PowerStatus.PAUSED, new Rest("Luật Dược (sửa đổi)", "so-y-te", today().plusDays(90)));

        enter("Luật Dược");
        chain.complete(
                question(power), "reconsiderPower", "cv.so-y-te", "outcome", "PROPOSE", "reason", "Đã có hướng dẫn.");

        assertThat(chain.ends(question(power))).containsExactly("endEvent_proposalOpened");
        assertThat(powers.find(power).orElseThrow().status()).isEqualTo(PowerStatus.IN_PROGRESS);
        var dossier =
                DossierId.of(jdbc.sql("select dossier_id from traoquyen.power_reconsideration where power_code = ?")
                        .param(power)
                        .query(String.class)
                        .single());
        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(dossiers.entriesOf(dossier).get(0).text()).isEqualTo("Đã có hướng dẫn.");
    }

    @Test
    void aPausedPowerComesBackOnItsDayAndOnceOnly() {
        var power = resting(PowerStatus.PAUSED, new Rest("Nghị định mới", "so-y-te", today()));
        var later = resting(PowerStatus.PAUSED, new Rest("Nghị định mới", "so-y-te", today().plusDays(1)));

        sweep();
        sweep();

        assertThat(chain.waiting(question(power))).containsExactly("reconsiderPower");
        assertThat(chain.waiting(question(later))).isEmpty();
        chain.complete(
                question(power),
                "reconsiderPower",
                "cv.so-y-te",
                "outcome",
                "KEEP",
                "reason",
                "Nghị định chưa ban hành.",
                "reviewOn",
                today().plusDays(30).toString());
        sweep();

        assertThat(chain.waiting(question(power))).isEmpty();
        var last = powers.historyOf(power).get(powers.historyOf(power).size() - 1);
        assertThat(last.status()).isEqualTo(PowerStatus.PAUSED);
        assertThat(last.change().rest()).isEqualTo(new Rest("Nghị định mới", "so-y-te", today().plusDays(30)));
    }

    @Test
    void aPowerThatStaysPausedNeedsANewDayAndAnAnswerNeedsItsReason() {
        var power = resting(PowerStatus.PAUSED, new Rest("Nghị định mới", "so-y-te", today()));
        sweep();

        assertThat(refused(power, "outcome", "KEEP", "reason", "Chưa có.")).contains("Ngày rà soát lại");
        assertThat(refused(power, "outcome", "PROPOSE")).contains("Lý do");
        assertThat(refused(power, "outcome", "KEEP", "reason", "Chưa có.", "reviewOn", today().toString()))
                .contains("phải sau ngày hôm nay");
        assertThat(chain.waiting(question(power))).containsExactly("reconsiderPower");
    }

    private String refused(String power, Object... form) {
        return Refused.sentence(
                Refused.by(() -> chain.complete(question(power), "reconsiderPower", "cv.so-y-te", form)));
    }

    @Test
    void aPowerThatIsCarriedByADossierOrInForceIsNotAsked() {
        var inForce = powers.search(new PowerSearch(PowerStatus.COMPLETED, "so-y-te", null, null, 0, 1, null))
                .items()
                .get(0)
                .code();

        enter("Luật Dược", inForce);

        assertThat(chain.waiting(question(inForce))).isEmpty();
    }

    private void enter(String document, String... besides) {
        var change = change(document, "Luật số " + clock.instant(), List.of(besides));
        assertThat(http.post("cv.so-tu-phap", "/api/legal-bases/changes", change)
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    private Map<String, Object> change(String document, String paper, List<String> besides) {
        return values(
                "document",
                document,
                "kind",
                "AMENDED",
                "title",
                "Luật sửa đổi có hiệu lực",
                "effectiveOn",
                today().toString(),
                "paper",
                paper,
                "powers",
                besides);
    }

    /** A power of Sở Y tế that came to rest without a dossier. */
    private String resting(PowerStatus status, Rest rest) {
        var power = portfolio.proposeNew(
                new ProposedPower(
                        "Nhiệm vụ đang nghỉ, " + clock.instant(),
                        "khoản 1 Điều 5 Nghị định số 1/2026/NĐ-CP",
                        TransferForm.DELEGATION,
                        "so-y-te"),
                "THU",
                null,
                "test");
        portfolio.recordOutcome(
                List.of(power.code()),
                status,
                new StatusChange("Chưa đủ căn cứ", "Công văn 1", "test", clock.instant()).resting(rest));
        return power.code();
    }

    private void sweep() {
        reconsiderations.askAboutDue();
        while (reconsiderations.startSome() > 0) {
            continue;
        }
    }

    /** The process of a question has the code of its power as its key. */
    private static DossierId question(String power) {
        return DossierId.of(power);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
