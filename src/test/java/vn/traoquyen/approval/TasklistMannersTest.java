package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.Tasklist;
import vn.traoquyen.file.SampleFiles;

/** How the Tasklist treats the people who work in it. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistMannersTest {

    @LocalServerPort
    int port;

    @Autowired
    ApprovalChain chain;

    @Autowired
    Clock clock;

    Office office;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
    }

    @Test
    void itSpeaksVietnameseToABrowserThatIsSetToEnglish() {
        var tasklist = office.tasklistAtComputerSetTo("en-US").open();
        tasklist.loginScreen().isFitForStaff().keepAs("manners", "login.png");
        tasklist.signIn("cv.so-noi-vu", Office.PASSWORD).show("Việc của đơn vị");
        tasklist.screen().isFitForStaff();
        tasklist.startForm("Phê duyệt phân cấp, ủy quyền").screen().isFitForStaff();
    }

    @Test
    void whoSignsOutLeavesTheComputerToTheNext() {
        var tasklist = office.tasklistAtComputerSetTo("vi-VN").signIn("vt.so-noi-vu", Office.PASSWORD);
        tasklist.signOut();
        tasklist.signIn("ld.so-noi-vu", Office.PASSWORD).screen().isFitForStaff();
    }

    @Test
    void anOfficialFindsTheTasksOfHisOwnAgencyOnly() {
        var theirs = chain.propose("cv.so-y-te", "Ủy quyền công bố cơ sở đủ điều kiện sản xuất", "DELEGATION");
        var own = chain.propose("cv.so-ngoai-vu", "Ủy quyền cấp giấy tờ cho người nước ngoài", "DELEGATION");
        var tasklist = office.tasklistOf("cv.so-ngoai-vu").show("Tất cả được xem");

        assertThat(tasklist.entry(taskOf(own, "cv.so-ngoai-vu")).count()).isEqualTo(1);
        assertThat(tasklist.links()).noneMatch(link -> link.contains(taskOf(theirs, "cv.so-y-te")));
    }

    private String taskOf(DossierId dossier, String user) {
        return chain.task(dossier, "draftDossier", user).getId();
    }

    @Test
    void whatIsTypedBadlyIsSaidInItsPlaceAndNothingIsLost() {
        var tasklist = office.tasklistOf("cv.so-noi-vu");
        var form = tasklist.startForm("Phê duyệt phân cấp, ủy quyền");
        form.fill("Trích yếu", "Ngắn").choose("Hình thức giao quyền", "Ủy quyền");
        assertThat(form.error("Trích yếu")).isEqualTo("Phải nhập ít nhất 10 ký tự.");
        assertThat(form.value("Trích yếu")).isEqualTo("Ngắn");
        form.screen().isFitForStaff().keepAs("manners", "typed-badly.png");
    }

    @Test
    void whatTheLawForbidsIsRefusedInASentenceAndTheTaskStaysOpen() {
        var dossier = chain.propose("cv.so-y-te", "Ủy quyền hỗ trợ khẩn cấp cho hộ gia đình", "DELEGATION");
        var tasklist = opened(dossier, "draftDossier", "cv.so-y-te");
        var form = tasklist.claim()
                .pick("Nhiệm vụ, quyền hạn trong danh mục", "LS-SYT-021")
                .pick("Người giao", "Chủ tịch UBND tỉnh")
                .pick("Người nhận", "UBND xã Thất Khê")
                .fill("Điều kiện kèm theo", "Có hướng dẫn nghiệp vụ.")
                .date(
                        "Thời hạn ủy quyền (đến hết ngày)",
                        "31/12/" + (LocalDate.now(clock).getYear() + 1))
                .tick("Cam đoan pháp luật không quy định cấm");

        assertThat(tasklist.refusal()).contains("Hồ sơ chưa đáp ứng quy định").doesNotContain("ENGINE-", "Exception");
        tasklist.screen().isFitForStaff().keepAs("manners", "refused.png");
        assertThat(form.value("Điều kiện kèm theo")).isEqualTo("Có hướng dẫn nghiệp vụ.");
        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
    }

    @Test
    void nobodyJudgesHisOwnWork() {
        var dossier = waitingForItsAppraisalToBeSigned();
        var tasklist = opened(dossier, "signAppraisal", "ld.so-tu-phap");
        tasklist.claim().choose("Báo cáo thẩm định", "Ký báo cáo");

        assertThat(tasklist.refusal())
                .contains("nên không được tự mình thực hiện bước")
                .doesNotContain("ENGINE-", "Exception", "vn.traoquyen");
        tasklist.screen().isFitForStaff().keepAs("manners", "own-work.png");
    }

    @Test
    void theDossierStandsBesideTheFormWithItsFiles(@TempDir Path desk) throws IOException {
        var pdf = Files.write(desk.resolve("Tờ trình Sở Y tế.pdf"), SampleFiles.pdf());
        var pretender = Files.writeString(desk.resolve("Bảng so sánh.pdf"), "không phải PDF");
        var dossier = drafted("cv.so-y-te", "Ủy quyền bổ nhiệm chức danh của Hội đồng Giám định y khoa", "so-y-te");
        var tasklist = opened(dossier, "signProposal", "ld.so-y-te");
        tasklist.claim();

        var view = tasklist.dossierTab();
        assertThat(view.entries()).hasSize(2);
        view.upload("Tờ trình", pdf).lists("Tờ trình Sở Y tế.pdf");
        assertThat(view.upload("Bảng so sánh", pretender).uploadRefusal()).isNotBlank();
        view.screen().isFitForStaff().keepAs("manners", "dossier-tab.png");
        assertThat(view.opens("Tờ trình Sở Y tế.pdf", "application/pdf")).isTrue();
    }

    private Tasklist opened(DossierId dossier, String deed, String user) {
        var task = chain.task(dossier, deed, user);
        return office.tasklistOf(user).openTask(task.getName(), task.getId());
    }

    private DossierId drafted(String user, String title, String recipient) {
        var dossier = chain.propose(user, title, "DELEGATION");
        chain.complete(
                dossier,
                "draftDossier",
                user,
                "newPowerName",
                title,
                "newPowerLegalBasis",
                "khoản 2 Điều 14 Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
                "transferor",
                "ubnd-tinh:CHAIRMAN",
                "recipients",
                List.of(recipient + ":HEAD"),
                "validUntil",
                LocalDate.now(clock).plusYears(1).toString(),
                "procedure",
                "ORDINARY",
                "declaration",
                true);
        return dossier;
    }

    /** Drawn up, signed and appraised in the same department. */
    private DossierId waitingForItsAppraisalToBeSigned() {
        var dossier = drafted("cv.so-tu-phap", "Ủy quyền chứng nhận lãnh sự đối với giấy tờ", "so-tu-phap");
        chain.complete(dossier, "signProposal", "ld.so-tu-phap", "outcome", "SIGN");
        chain.complete(
                dossier,
                "reviewLegality",
                "cv.so-tu-phap",
                "outcome",
                "PASS",
                "instrumentKind",
                "NORMATIVE",
                "instrumentKindReason",
                "Áp dụng nhiều lần.");
        chain.complete(dossier, "reviewCompetence", "cv.so-noi-vu", "outcome", "PASS");
        chain.complete(dossier, "postDraft", "vt.vp-ubnd-tinh", "address", "https://langson.gov.vn/du-thao");
        for (var agency : List.of("so-tai-chinh", "so-noi-vu", "so-khoa-hoc-cong-nghe")) {
            chain.complete(dossier, "giveOpinion", "cv." + agency, "outcome", "AGREE");
        }
        chain.fireTimers(dossier, "event_postingPeriod");
        chain.complete(dossier, "consolidateOpinions", "cv.so-tu-phap", "summary", "Các cơ quan thống nhất.");
        chain.complete(
                dossier, "appraiseDossier", "cv2.so-tu-phap", "outcome", "QUALIFIED", "conclusion", "Đủ điều kiện.");
        return dossier;
    }
}
