package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.TaskForm;

/** Both tracks from start to acceptance, in the real Tasklist, by the officials whose work it is. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransferInTasklistTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    @LocalServerPort
    int port;

    @Autowired
    ApprovalChain chain;

    @Autowired
    Dossiers dossiers;

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
    void aDelegationIsCarriedFromStartToAcceptance() {
        var title = "Ủy quyền cho Giám đốc Sở Y tế phê duyệt kế hoạch lựa chọn nhà thầu mua thuốc";
        var work = new OfficialsAtWork(office, chain, "delegation", title);
        var dossier = work.propose("cv.so-y-te", "Ủy quyền", dossiers);

        work.then(
                "cv.so-y-te",
                "draftDossier",
                form -> form.pick("Nhiệm vụ, quyền hạn trong danh mục", "LS-SYT-013")
                        .pick("Người giao", "Chủ tịch UBND tỉnh")
                        .pick("Người nhận", "Giám đốc Sở Y tế")
                        .date("Thời hạn ủy quyền (đến hết ngày)", inDays(365))
                        .fill("Điều kiện kèm theo", "Sở Tài chính bảo đảm kinh phí mua sắm trong dự toán được giao.")
                        .tick("Cam đoan pháp luật không quy định cấm"));
        work.then("ld.so-y-te", "signProposal", choice("Quyết định của lãnh đạo", "Ký tờ trình, chuyển rà soát"));
        work.then(
                "cv.so-tu-phap",
                "reviewLegality",
                form -> form.choose("Kết quả rà soát căn cứ pháp lý", "Đạt")
                        .choose("Hình thức văn bản", "Văn bản hành chính"));
        work.then("cv.so-noi-vu", "reviewCompetence", choice("Kết quả rà soát thẩm quyền, đối tượng nhận", "Đạt"));
        work.then(
                "cv.so-tai-chinh",
                "giveOpinion",
                form -> form.choose("Ý kiến của cơ quan, đơn vị", "Thống nhất, có ý kiến")
                        .fill(
                                "Nội dung ý kiến",
                                "Đề nghị bổ sung trách nhiệm báo cáo kết quả lựa chọn nhà thầu hằng quý."));
        for (var agency : List.of("so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe")) {
            work.then("cv." + agency, "giveOpinion", choice("Ý kiến của cơ quan, đơn vị", "Thống nhất"));
        }
        work.then(
                "cv.so-y-te",
                "consolidateOpinions",
                form -> form.fill("Nội dung tiếp thu, giải trình", "Đã bổ sung vào Điều 2 của dự thảo.")
                        .fill("Nội dung tổng hợp", "Các cơ quan thống nhất; đã tiếp thu ý kiến của Sở Tài chính."));
        throughTheOffice(work);
        work.then(
                "ld.ubnd-tinh",
                "decideDossier",
                form -> form.choose("Quyết định", "Ký quyết định").pick("Ký với tư cách", "Trực tiếp"));
        issued(work);
        work.then("ld.so-y-te", "acceptTransfer", accepted("Nông Thị Hoa, Phó Trưởng phòng Nghiệp vụ Y"));

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
        theDecisionCanBeTakenHome("cv.so-y-te", title);
    }

    @Test
    void aDecentralizationIsCarriedFromStartToAcceptance() {
        var title = "Phân cấp quản lý, chi trả chế độ đối với nhân viên y tế thôn, khối phố";
        var work = new OfficialsAtWork(office, chain, "decentralization", title);
        var dossier = work.propose("cv.so-y-te", "Phân cấp", dossiers);

        work.then(
                "cv.so-y-te",
                "draftDossier",
                form -> form.pick("Nhiệm vụ, quyền hạn trong danh mục", "LS-SYT-022")
                        .pick("Người giao", "UBND tỉnh")
                        .pick("Người nhận", "UBND xã Bắc Sơn")
                        .tick("Cam đoan pháp luật không quy định cấm"));
        work.then("ld.so-y-te", "signProposal", choice("Quyết định của lãnh đạo", "Ký tờ trình, chuyển rà soát"));
        work.then("cv.so-tu-phap", "reviewLegality", choice("Kết quả rà soát căn cứ pháp lý", "Đạt"));
        work.then("cv.so-noi-vu", "reviewCompetence", choice("Kết quả rà soát thẩm quyền, đối tượng nhận", "Đạt"));
        work.then(
                "vt.vp-ubnd-tinh",
                "postDraft",
                form -> form.fill("Địa chỉ đăng tải", "https://langson.gov.vn/lay-y-kien-du-thao/nhan-vien-y-te-thon"));
        for (var agency : List.of("so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe", "xa-06325")) {
            work.then("cv." + agency, "giveOpinion", choice("Ý kiến của cơ quan, đơn vị", "Thống nhất"));
        }
        chain.fireTimers(dossier, "event_postingPeriod");
        work.then(
                "cv.so-y-te",
                "consolidateOpinions",
                form -> form.fill("Nội dung tổng hợp", "Các cơ quan, đơn vị thống nhất với dự thảo."));
        work.then(
                "cv.so-tu-phap",
                "appraiseDossier",
                form -> form.choose("Kết luận", "Đủ điều kiện trình")
                        .fill(
                                "Nội dung thẩm định",
                                "Dự thảo phù hợp với chủ trương của Đảng, hợp hiến, hợp pháp, thống nhất."));
        work.then("ld.so-tu-phap", "signAppraisal", choice("Báo cáo thẩm định", "Ký báo cáo"));
        throughTheOffice(work);
        work.then(
                "cv.vp-ubnd-tinh",
                "recordMemberOpinions",
                form -> form.fill("Số thành viên thống nhất", "19")
                        .fill("Số thành viên không thống nhất", "0")
                        .fill("Số thành viên không có ý kiến", "2")
                        .choose("Kết quả", "Thống nhất thông qua"));
        work.then(
                "ld.ubnd-tinh",
                "decideDossier",
                form -> form.choose("Quyết định", "Ký quyết định").pick("Ký với tư cách", "TM."));
        issued(work);
        work.then("ld.xa-06325", "acceptTransfer", accepted("Hoàng Văn Thái, Trưởng phòng Văn hóa - Xã hội"));

        assertThat(chain.ends(dossier)).containsExactly("endEvent_transferAccepted");
    }

    private void theDecisionCanBeTakenHome(String user, String title) {
        var page = office.tasklistOf(user).dossiersPage();
        assertThat(page.find(title)).hasSize(1);
        page.screen().isFitForStaff().keepAs("ho-so", "01-list-" + user + ".png");
        var dossier = page.open(title);
        dossier.screen().isFitForStaff().keepAs("ho-so", "02-dossier-" + user + ".png");
        assertThat(dossier.downloadDecision()).satisfies(file -> {
            assertThat(file.suggestedFilename()).endsWith(".docx");
            assertThat(file.path()).isNotEmptyFile();
        });
        assertThat(office.troubles()).isEmpty();
    }

    private static void throughTheOffice(OfficialsAtWork work) {
        work.then("ld.so-y-te", "signSubmission", choice("Quyết định của lãnh đạo", "Ký trình UBND tỉnh"));
        work.then(
                "cv.vp-ubnd-tinh",
                "verifyDossier",
                form -> form.fill("Nhận xét về nội dung", "Nội dung đầy đủ, đúng thẩm quyền.")
                        .choose("Kết quả thẩm tra", "Đạt, lập phiếu trình"));
        work.then("ld.vp-ubnd-tinh", "approveVerification", choice("Phiếu trình", "Duyệt"));
    }

    private static void issued(OfficialsAtWork work) {
        work.then("vt.vp-ubnd-tinh", "registerInstrument", form -> form.tick("Đã kiểm tra thể thức"));
        work.then("vt.vp-ubnd-tinh", "releaseInstrument", form -> form.tick("Cổng thông tin điện tử tỉnh"));
    }

    private static Consumer<TaskForm> choice(String label, String option) {
        return form -> form.choose(label, option);
    }

    private static Consumer<TaskForm> accepted(String personInCharge) {
        return form -> form.choose("Tiếp nhận nhiệm vụ", "Tiếp nhận").fill("Người phụ trách thực hiện", personInCharge);
    }

    private String inDays(int days) {
        return DAY.format(LocalDate.now(clock).plusDays(days));
    }
}
