package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the browser would never send is refused with a sentence, or left out; the task stays open. */
@ProcessTest
class FormGateTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TaskService tasks;

    @Test
    void whatIsRequiredIsNotLeftOutOrBlankOrInvisible() {
        var dossier = staged.waitingFor("postDraft", decentralization());

        for (var address : new String[] {null, "", "   ", "\u200b\u200b"}) {
            assertThat(sentence(dossier, "postDraft", "vt.vp-ubnd-tinh", "address", address))
                    .contains("bắt buộc nhập");
        }
    }

    @Test
    void aReturnGivesItsReason() {
        assertThat(sentence(
                        staged.waitingFor("signProposal", delegation()),
                        "signProposal",
                        "ld.so-y-te",
                        "outcome",
                        "RETURN"))
                .contains("bắt buộc nhập");
    }

    @Test
    void aTextIsNotTooLongAndNoNumber() {
        var dossier = staged.waitingFor("signProposal", delegation());

        assertThat(sentence(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", "a".repeat(4001)))
                .contains("dài nhất 4000 ký tự, đang có 4001");
        assertThat(sentence(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", 5))
                .contains("phải là văn bản");
    }

    @Test
    void aChoiceIsOneOfThoseThatAreOffered() {
        var dossier = staged.waitingFor("signProposal", delegation());

        assertThat(sentence(dossier, "signProposal", "ld.so-y-te", "outcome", "APPROVED"))
                .contains("«APPROVED» không có trong các lựa chọn");
        assertThat(sentence(dossier, "signProposal", "ld.so-y-te", "outcome", List.of("SIGN")))
                .contains("phải là văn bản");
    }

    @Test
    void numbersDatesFlagsAndListsAreWhatTheyAre() {
        var members = staged.waitingFor("recordMemberOpinions", decentralization());
        assertThat(sentence(
                        members,
                        "recordMemberOpinions",
                        "cv.vp-ubnd-tinh",
                        "outcome",
                        "APPROVED",
                        "agreed",
                        "nhiều",
                        "disagreed",
                        -1,
                        "silent",
                        1.5))
                .contains("«nhiều» không phải là số hợp lệ")
                .contains("trong khoảng từ 0 đến 200")
                .contains("«1.5» không phải là số hợp lệ");

        var proposal = delegation()
                .with("validUntil", "31/12/2027")
                .with("declaration", "yes")
                .with("recipients", "so-y-te:HEAD");
        var draft = staged.proposed(proposal);
        var form = staged.draft(proposal);
        var refusal = Refused.by(
                () -> chain.complete(chain.claimed(draft, "draftDossier", "cv.so-y-te"), "cv.so-y-te", form));
        assertThat(Refused.sentence(refusal))
                .contains("«31/12/2027» không phải là ngày hợp lệ")
                .contains("chỉ nhận có hoặc không")
                .contains("danh sách không hợp lệ");
    }

    @Test
    void everyListItemIsOneOfThoseThatAreOffered() {
        var dossier = staged.waitingFor("releaseInstrument", delegation());

        assertThat(sentence(dossier, "releaseInstrument", "vt.vp-ubnd-tinh", "channels", List.of("PORTAL", "FAX")))
                .contains("«FAX» không có trong các lựa chọn");
    }

    @Test
    void hiddenFieldsAndUnknownOnesAreLeftOut() {
        var dossier = staged.waitingFor("signProposal", delegation());

        chain.complete(
                dossier,
                "signProposal",
                "ld.so-y-te",
                "outcome",
                "SIGN",
                "reason",
                "Trường này đang ẩn.",
                "awaitedLegalBasis",
                "Nghị định",
                "reviewOn",
                "không phải ngày",
                "posting",
                true,
                "mendingStage",
                "APPRAISAL",
                "anything",
                Map.of("a", 1));

        assertThat(chain.waiting(dossier)).containsExactly("reviewCompetence", "reviewLegality");
        assertThat(dossiers.entriesOf(dossier))
                .filteredOn(entry -> entry.deed() == Deed.SIGN_PROPOSAL)
                .extracting(Entry::text)
                .containsOnlyNulls();
    }

    @Test
    void markupIsKeptAsItWasTypedAndWhatCannotBeSeenIsTakenOut() {
        var dossier = staged.waitingFor("signProposal", delegation());

        chain.complete(
                dossier,
                "signProposal",
                "ld.so-y-te",
                "outcome",
                "RETURN",
                "reason",
                "<script>alert(1)</script>\u0000 Bổ\u202e sung\u0007 mục 2");

        assertThat(chain.rows(dossier, "draftDossier", "cv.so-y-te", "mending"))
                .first()
                .satisfies(row -> assertThat(row.get("reason")).endsWith("<script>alert(1)</script> Bổ sung mục 2"));
    }

    @Test
    void aTextThatBeginsLikeAListStaysAText() {
        var dossier = staged.waitingFor("signProposal", delegation());

        chain.complete(
                dossier,
                "signProposal",
                "ld.so-y-te",
                "outcome",
                "RETURN",
                "reason",
                "[1] Thiếu phụ lục; [2] sai tên.");

        assertThat(dossiers.entriesOf(dossier)).extracting(Entry::text).contains("[1] Thiếu phụ lục; [2] sai tên.");
    }

    @Test
    void completingATaskPassesTheSameGateAsItsForm() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var task = chain.claimed(dossier, "signProposal", "ld.so-y-te");

        var refusal = Refused.by(() -> chain.as("ld.so-y-te", () -> {
            tasks.complete(task.getId(), values("outcome", "RETURN"));
            return null;
        }));

        assertThat(Refused.sentence(refusal)).contains("bắt buộc nhập");
        assertThat(chain.task(dossier, "signProposal", "ld.so-y-te").getAssignee())
                .isEqualTo("ld.so-y-te");
    }

    @Test
    void theStartFormIsCheckedToo() {
        assertThat(Refused.sentence(Refused.by(() -> chain.propose("cv.so-y-te", "Ngắn", "DELEGATION"))))
                .contains("ít nhất 10 ký tự, đang có 4");
        assertThat(Refused.sentence(
                        Refused.by(() -> chain.propose("cv.so-y-te", "Ủy quyền cấp giấy phép", "DEVOLUTION"))))
                .contains("«DEVOLUTION» không có trong các lựa chọn");
        assertThat(Refused.sentence(Refused.by(() -> chain.propose("cv.so-y-te", Map.of()))))
                .contains("bắt buộc nhập");
    }

    private String sentence(DossierId dossier, String deed, String user, Object... form) {
        var refusal = chain.refusal(dossier, deed, user, form);
        assertThat(refusal.key()).isEqualTo("form.invalid");
        return Refused.sentence(refusal);
    }
}
