package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Trả lại: whoever sends a dossier back reaches those who mend it, with the reason, and nothing is lost. */
@ProcessTest
class ReturnTest {

    private static final String REASON = "Đề nghị làm rõ phạm vi thực hiện.";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "signProposal,          ld.so-y-te,      RETURN,              draftDossier",
        "reviewLegality,        cv.so-tu-phap,   RETURN,              draftDossier",
        "reviewCompetence,      cv.so-noi-vu,    RETURN,              draftDossier",
        "signSubmission,        ld.so-y-te,      RETURN,              reviseDossier",
        "verifyDossier,         cv.vp-ubnd-tinh, RETURN,              reviseDossier",
        "verifyDossier,         cv.vp-ubnd-tinh, RETURN_FOR_APPRAISAL, reviseDossier",
        "approveVerification,   ld.vp-ubnd-tinh, RETURN,              reviseDossier",
        "recordMemberOpinions,  cv.vp-ubnd-tinh, RETURN,              reviseDossier",
        "decideDossier,         ld.ubnd-tinh,    RETURN,              reviseDossier",
        "decideDossier,         ld.ubnd-tinh,    RETURN_FOR_APPRAISAL, reviseDossier",
        "decideDossier,         ld.ubnd-tinh,    RETURN_TO_DRAFT,     draftDossier"
    })
    void whoReturnsADossierReachesThoseWhoMendIt(String deed, String user, String outcome, String mendedAt) {
        var dossier = staged.waitingFor(deed, decentralization());
        var before = dossiers.find(dossier).orElseThrow();
        var entries = dossiers.entriesOf(dossier);
        var opinions = dossiers.opinionsOf(dossier);

        chain.complete(dossier, deed, user, withCounts(deed, outcome));
        reviewToTheEnd(dossier);

        assertThat(chain.waiting(dossier)).containsExactly(mendedAt);
        assertThat(chain.rows(dossier, mendedAt, "cv.so-y-te", "mending"))
                .first()
                .satisfies(row -> assertThat(row.get("reason")).contains(REASON));
        assertThat(dossiers.find(dossier).orElseThrow().content()).isEqualTo(before.content());
        assertThat(dossiers.entriesOf(dossier)).containsAll(entries);
        assertThat(dossiers.opinionsOf(dossier)).isEqualTo(opinions);
    }

    private static Object[] withCounts(String deed, String outcome) {
        return deed.equals("recordMemberOpinions")
                ? new Object[] {"outcome", outcome, "reason", REASON, "agreed", 3, "disagreed", 9, "silent", 0}
                : new Object[] {"outcome", outcome, "reason", REASON};
    }

    /** The second of two reviewers still says his word. */
    private void reviewToTheEnd(DossierId dossier) {
        for (var open : chain.waiting(dossier)) {
            if (open.startsWith("review")) {
                staged.pass(dossier, open);
            }
        }
    }

    @Test
    void whatTheCommitteeDoesNotSubmitToTheCouncilIsMendedAndSubmittedAgain() {
        var dossier = staged.waitingFor(
                "signCouncilSubmission",
                decentralization().ledBy("so-tai-chinh").from("hdnd-tinh:COUNCIL"));

        chain.complete(dossier, "signCouncilSubmission", "ld.ubnd-tinh", "outcome", "RETURN", "reason", REASON);

        assertThat(chain.waiting(dossier)).containsExactly("reviseDossier");
        staged.pass(dossier, "reviseDossier");
        assertThat(chain.waiting(dossier)).containsExactly("signSubmission");
    }

    @Test
    void bothReviewersMayReturnAndBothReasonsAreShown() {
        var dossier = staged.waitingFor("reviewLegality", delegation());
        chain.complete(dossier, "reviewLegality", "cv.so-tu-phap", "outcome", "RETURN", "reason", "Thiếu căn cứ.");
        chain.complete(dossier, "reviewCompetence", "cv.so-noi-vu", "outcome", "RETURN", "reason", "Sai người nhận.");

        assertThat(chain.rows(dossier, "draftDossier", "cv.so-y-te", "mending"))
                .extracting(row -> row.get("reason"))
                .anyMatch(reason -> reason.contains("Thiếu căn cứ."))
                .anyMatch(reason -> reason.contains("Sai người nhận."));
    }

    @Test
    void theHeadOfTheOfficeAsksTheVerifierToLookAgain() {
        var dossier = staged.waitingFor("approveVerification", delegation());

        chain.complete(
                dossier, "approveVerification", "ld.vp-ubnd-tinh", "outcome", "RETURN_TO_VERIFIER", "reason", REASON);

        assertThat(chain.waiting(dossier)).containsExactly("verifyDossier");
        assertThat(chain.rows(dossier, "verifyDossier", "cv.vp-ubnd-tinh", "mending"))
                .first()
                .satisfies(row -> assertThat(row.get("reason")).contains(REASON));
    }

    @Test
    void theSecondRoundShowsWhatHasChanged() {
        var dossier = staged.waitingFor("signProposal", delegation());
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", REASON);
        var again = staged.forward(dossier, "draftDossier", "cv.so-y-te");
        again.put("conditions", "Báo cáo hằng quý.");
        chain.complete(chain.claimed(dossier, "draftDossier", "cv.so-y-te"), "cv.so-y-te", again);

        assertThat(chain.rows(dossier, "signProposal", "ld.so-y-te", "changes"))
                .contains(Map.of("field", "Điều kiện kèm theo", "before", "", "after", "Báo cáo hằng quý."));
        assertThat(dossiers.revisionsOf(dossier)).hasSize(2);
    }

    @Test
    void whatIsMendedLaterIsShownToThoseWhoJudgeIt() {
        var dossier = staged.waitingFor("verifyDossier", delegation());
        chain.complete(dossier, "verifyDossier", "cv.vp-ubnd-tinh", "outcome", "RETURN", "reason", REASON);
        chain.complete(
                dossier,
                "reviseDossier",
                "cv.so-y-te",
                "explanation",
                "Đã thu hẹp thời hạn.",
                "validUntil",
                LocalDate.of(LocalDate.now(clock).getYear() + 2, 6, 30).toString());

        assertThat(chain.waiting(dossier)).containsExactly("signSubmission");
        assertThat(chain.rows(dossier, "signSubmission", "ld.so-y-te", "changes"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("field")).isEqualTo("Thời hạn ủy quyền");
                    assertThat(row.get("after")).contains("30/6");
                });
    }

    @Test
    void whatHasNoAppraisalIsNotReturnedForOne() {
        var dossier = staged.waitingFor("verifyDossier", delegation());

        var refusal = chain.refusal(
                dossier, "verifyDossier", "cv.vp-ubnd-tinh", "outcome", "RETURN_FOR_APPRAISAL", "reason", REASON);

        assertThat(refusal.key()).isEqualTo("approval.noAppraisal");
    }
}
