package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.traoquyen.approval.Proposal.decentralization;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thẩm định, as often as it takes. */
@ProcessTest
class AppraisalTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Test
    void anUnqualifiedDossierIsMendedAndComesForASecondRoundAndBothAreKept() {
        var dossier = staged.waitingFor("appraiseDossier", decentralization());
        appraise(dossier, "UNQUALIFIED", "Thiếu ý kiến của Sở Tài chính.");
        staged.pass(dossier, "signAppraisal");
        assertThat(chain.waiting(dossier)).containsExactly("reviseDossier");

        chain.complete(dossier, "reviseDossier", "cv.so-y-te", "explanation", "Đã lấy bổ sung ý kiến.");
        assertThat(chain.waiting(dossier)).containsExactly("appraiseDossier");
        assertThat(chain.rows(dossier, "appraiseDossier", "cv.so-tu-phap", "entries"))
                .first()
                .satisfies(row -> assertThat(row.get("text")).isEqualTo("Đã lấy bổ sung ý kiến."));

        appraise(dossier, "QUALIFIED", "Đủ điều kiện trình.");
        staged.pass(dossier, "signAppraisal");
        assertThat(chain.waiting(dossier)).containsExactly("signSubmission");
        assertThat(dossiers.entriesOf(dossier))
                .filteredOn(entry -> entry.deed() == Deed.APPRAISE)
                .extracting(Entry::outcome, Entry::text)
                .containsExactly(
                        tuple(Outcome.UNQUALIFIED, "Thiếu ý kiến của Sở Tài chính."),
                        tuple(Outcome.QUALIFIED, "Đủ điều kiện trình."));
    }

    @Test
    void theHeadReturnsAReportToItsAppraiser() {
        var dossier = staged.waitingFor("signAppraisal", decentralization());

        chain.complete(
                dossier, "signAppraisal", "ld.so-tu-phap", "outcome", "RETURN", "reason", "Kết luận chưa đủ rõ.");

        assertThat(chain.waiting(dossier)).containsExactly("appraiseDossier");
        assertThat(chain.rows(dossier, "appraiseDossier", "cv.so-tu-phap", "mending"))
                .first()
                .satisfies(row -> assertThat(row.get("reason")).contains("Kết luận chưa đủ rõ."));
        staged.carry(dossier, "signSubmission");
    }

    @Test
    void whatTheOfficeReturnsForAppraisalIsAppraisedAgainOnceItIsMended() {
        var dossier = staged.waitingFor("verifyDossier", decentralization());
        chain.complete(
                dossier,
                "verifyDossier",
                "cv.vp-ubnd-tinh",
                "outcome",
                "RETURN_FOR_APPRAISAL",
                "reason",
                "Nội dung đã thay đổi sau thẩm định.");

        staged.pass(dossier, "reviseDossier");

        assertThat(chain.waiting(dossier)).containsExactly("appraiseDossier");
    }

    @Test
    void aDossierThatComesAgainHasATermOfItsOwnAndTheTaskSaysWhich() {
        var dossier = staged.waitingFor("appraiseDossier", decentralization());
        assertThat(term(dossier, "appraiseDossier", "cv.so-tu-phap")).contains("– 10 ngày làm việc kể từ");
        appraise(dossier, "UNQUALIFIED", "Thiếu ý kiến của Sở Tài chính.");
        assertThat(term(dossier, "signAppraisal", "ld.so-tu-phap")).contains("– 2 ngày làm việc kể từ");
        staged.pass(dossier, "signAppraisal");
        staged.pass(dossier, "reviseDossier");

        assertThat(term(dossier, "appraiseDossier", "cv.so-tu-phap"))
                .startsWith("Hạn: 17:00 ")
                .contains("– 5 ngày làm việc kể từ", "căn cứ: Chưa kiểm chứng: tham số của tỉnh.");

        appraise(dossier, "QUALIFIED", "Đủ điều kiện trình.");
        staged.pass(dossier, "signAppraisal");
        assertThat(term(dossier, "signSubmission", "ld.so-y-te")).contains("– 2 ngày làm việc kể từ");
    }

    private String term(DossierId dossier, String deed, String user) {
        return chain.rows(dossier, deed, user, "facts").stream()
                .filter(fact -> fact.get("label").equals("Thời hạn của bước này"))
                .map(fact -> fact.get("value"))
                .findFirst()
                .orElseThrow();
    }

    private void appraise(DossierId dossier, String outcome, String conclusion) {
        chain.complete(dossier, "appraiseDossier", "cv.so-tu-phap", "outcome", outcome, "conclusion", conclusion);
    }
}
