package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;

/** Lấy ý kiến and what becomes of the opinions. */
@ProcessTest
class ConsultationTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @Test
    void silenceAfterTheDeadlineIsRecordedAsSilenceAndTheChainGoesOn() {
        var dossier = staged.waitingFor("giveOpinion", delegation());
        chain.complete(dossier, "giveOpinion", "cv.so-tai-chinh", "outcome", "AGREE");

        chain.fireTimers(dossier, "event_consultationOverdue");

        assertThat(chain.waiting(dossier)).containsExactly("consolidateOpinions");
        assertThat(dossiers.opinionsOf(dossier))
                .filteredOn(opinion -> opinion.stance() == Outcome.SILENT)
                .extracting(Opinion::agency)
                .containsExactlyInAnyOrder("so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe");
        assertThat(dossiers.entriesOf(dossier))
                .filteredOn(entry -> entry.outcome() == Outcome.SILENT)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.author().userId()).isNull());
        staged.carry(dossier, "verifyDossier");
    }

    @Test
    void thoseWhoCoordinateAndThoseWhoWouldReceiveAreAskedTooButNotTheOneThatAsks() {
        var dossier = staged.waitingFor(
                "giveOpinion",
                delegation().to("so-y-te:HEAD", "xa-06040:CHAIRMAN").with("coordinating", List.of("so-xay-dung")));

        assertThat(chain.openTasks(dossier))
                .extracting(task -> chain.offeredTo(task).iterator().next().split("\\.")[0])
                .containsExactlyInAnyOrder(
                        "so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe", "so-xay-dung", "xa-06040");
    }

    @Test
    void whatACommentSaysMustBeAnsweredAndTheAnswerStays() {
        var dossier = withRemarksOfFinance();

        var refusal = chain.refusal(dossier, "consolidateOpinions", "cv.so-y-te", "summary", "Các cơ quan thống nhất.");
        assertThat(refusal.key()).isEqualTo("approval.opinionUnanswered");
        assertThat(Refused.sentence(refusal)).contains("Sở Tài chính");

        chain.complete(
                dossier,
                "consolidateOpinions",
                "cv.so-y-te",
                "summary",
                "Đã tiếp thu.",
                "responses",
                List.of(Map.of(
                        "agency",
                        "Sở Tài chính",
                        "response",
                        "EXPLAINED",
                        "explanation",
                        "Kinh phí đã có trong dự toán.")));
        assertThat(dossiers.opinionsOf(dossier))
                .filteredOn(opinion -> opinion.agency().equals("so-tai-chinh"))
                .singleElement()
                .satisfies(opinion -> {
                    assertThat(opinion.text()).isEqualTo("Chưa rõ nguồn kinh phí.");
                    assertThat(opinion.response()).isEqualTo(Opinion.Response.EXPLAINED);
                    assertThat(opinion.explanation()).isEqualTo("Kinh phí đã có trong dự toán.");
                });
    }

    @Test
    void anExplanationExplains() {
        var refusal = chain.refusal(
                withRemarksOfFinance(),
                "consolidateOpinions",
                "cv.so-y-te",
                "summary",
                "Đã tiếp thu.",
                "responses",
                List.of(Map.of("agency", "Sở Tài chính", "response", "EXPLAINED")));

        assertThat(refusal.key()).isEqualTo("approval.explanationMissing");
    }

    private DossierId withRemarksOfFinance() {
        var dossier = staged.waitingFor("giveOpinion", delegation());
        chain.complete(
                dossier, "giveOpinion", "ld.so-tai-chinh", "outcome", "DISAGREE", "opinion", "Chưa rõ nguồn kinh phí.");
        return staged.carry(dossier, "consolidateOpinions");
    }

    @Test
    void theCommitteesDraftIsPostedForTwentyDaysTheChairmansForTen() {
        var committee = staged.waitingFor("postDraft", decentralization());
        staged.pass(committee, "postDraft");
        var chairman = staged.waitingFor(
                "postDraft", decentralization().from("ubnd-tinh:CHAIRMAN").to("xa-06040:CHAIRMAN"));
        staged.pass(chairman, "postDraft");

        assertThat(chain.dueTimers(committee, "event_postingPeriod")).containsExactly(inDays(20));
        assertThat(chain.dueTimers(chairman, "event_postingPeriod")).containsExactly(inDays(10));
    }

    @Test
    void whoIsAskedHasSevenDaysAndByTheShortenedProcedureThree() {
        var ordinary = staged.waitingFor("giveOpinion", delegation());
        var shortened = staged.waitingFor(
                "giveOpinion",
                delegation().with("procedure", "SHORTENED").with("procedureReason", "Khắc phục hậu quả thiên tai."));

        assertThat(chain.dueTimers(ordinary, "event_consultationOverdue"))
                .hasSize(4)
                .containsOnly(inDays(7));
        assertThat(chain.dueTimers(shortened, "event_consultationOverdue"))
                .hasSize(4)
                .containsOnly(inDays(3));
    }

    private Date inDays(int days) {
        var term = new Term(days, TermUnit.CALENDAR_DAY, "", true);
        return Date.from(deadlines.after(clock.instant(), term).due().toInstant());
    }

    @Test
    void noDraftWasPostedTomorrow() {
        var dossier = staged.waitingFor("postDraft", decentralization());

        var refusal = chain.refusal(
                dossier,
                "postDraft",
                "vt.vp-ubnd-tinh",
                "address",
                "https://langson.gov.vn",
                "postedOn",
                LocalDate.now(clock).plusDays(1).toString());

        assertThat(refusal.key()).isEqualTo("approval.postedInFuture");
    }
}
