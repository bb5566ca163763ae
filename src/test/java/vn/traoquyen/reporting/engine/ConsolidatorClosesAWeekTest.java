package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.ReportPages;
import vn.traoquyen.reporting.SampleSource;
import vn.traoquyen.reporting.periodic.PeriodStatus;

/** In the browser: a unit reports, the consolidator urges and closes the week, the head approves, the clerk sends. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolidatorClosesAWeekTest extends StoryOfPeriods {

    private static final String FOLDER = "bao-cao";

    @LocalServerPort
    int port;

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
    void aWeekIsReportedClosedApprovedAndSent() {
        known.know("vp-ubnd-tinh-ngv", 12, 3);
        known.know("vp-ubnd-tinh-nvks", 30, 6);
        var week = weekBegun();
        reported.report(week, NVKS, "Đã gửi văn bản góp ý dự thảo Nghị định.");
        reported.report(week, BTCD, "Không phát sinh.");

        theFormIsFitForStaff(week, "writeReport", NGV);
        theUnitReports(week);
        at("2026-03-04T15:00");
        reported.fireDue(week);
        at("2026-03-05T09:00");
        theFormIsFitForStaff(week, "consolidateReports", HCQT);
        theConsolidatorClosesTheWeek(week);
        theHeadApprovesAndTheClerkSends(week);
        theRuleIsThereToRead();

        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.SENT);
        assertThat(office.troubles()).isEmpty();
    }

    /** Whoever prefers the Tasklist works there. */
    private void theFormIsFitForStaff(String week, String deed, String user) {
        var task = reported.task(week, deed, user);
        var tasklist = office.tasklistOf(user).openTask(task.getName(), task.getId());
        tasklist.form();
        tasklist.screen().isFitForStaff().keepAs(FOLDER, deed + ".png");
    }

    private void theUnitReports(String week) {
        var pages = of(NGV).open("cac-ky?rule=" + rule.code());
        assertThat(pages.rowsOf("own")).anySatisfy(row -> assertThat(row).contains("tuần 10 năm 2026", "Chưa gửi"));
        pages.open("ky/" + week).press("Lập báo cáo").says("Số liệu, nội dung hệ thống có lúc");
        assertThat(pages.value(SampleSource.REVIEWED)).isEqualTo("12");
        pages.fill(SampleSource.REVIEWED, "nhiều").press("Gửi báo cáo");
        assertThat(pages.complaint()).contains("một số không âm");
        pages.fill(SampleSource.REVIEWED, "14").fill("Kết quả, nội dung khác", "Đã họp tổ rà soát.");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "bao-cao-cua-toi");
        pages.press("Gửi báo cáo").says("Sửa và gửi lại").says("Đơn vị sửa; hệ thống: 12");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "da-gui");
        assertThat(pages.text()).doesNotContain("Trung tâm Phục vụ hành chính công");
    }

    private void theConsolidatorClosesTheWeek(String week) {
        var pages = of(HCQT).open("cac-ky?rule=" + rule.code());
        assertThat(pages.rowsOf("periods"))
                .anySatisfy(row -> assertThat(row).contains("3/4, 1 thiếu", "Đang tổng hợp"));
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "cac-ky");
        pages.open("ky/" + week).press("Đôn đốc đơn vị chưa gửi").fill("Nội dung đôn đốc", "Gửi trước 10 giờ.");
        pages.press("Đôn đốc").says("đã đôn đốc 1 lần");

        pages.press("Tổng hợp và chốt kỳ").says("Đánh giá chung");
        assertThat(pages.value(SampleSource.THEME)).contains(SampleSource.REVIEWED + ": 44.");
        pages.press("Chốt kỳ, trình duyệt");
        assertThat(pages.complaint()).contains("Chưa ghi chú");
        pages.fill("Ghi chú về các đơn vị chưa gửi báo cáo", "Trung tâm báo cáo trong kỳ sau.");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "tong-hop");
        pages.press("Chốt kỳ, trình duyệt").says("Chờ duyệt").says("Không gửi");
        assertThat(pages.files()).hasSize(2);
        pages.unfoldAll().screen().isFitForStaff().fitsSmallWindows(FOLDER, "da-chot");
    }

    private void theHeadApprovesAndTheClerkSends(String week) {
        var tasklist = office.tasklistOf(HEAD);
        var task = reported.task(week, "approveReport", HEAD);
        tasklist.openTask(task.getName(), task.getId()).claim().choose("Ý kiến của lãnh đạo", "Duyệt báo cáo");
        tasklist.screen().isFitForStaff().keepAs(FOLDER, "duyet.png");
        tasklist.complete();
        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.APPROVED);
        reported.send(week, CLERK);
    }

    private void theRuleIsThereToRead() {
        var pages = of(HEAD).open("che-do/" + rule.code());
        assertThat(pages.text()).contains("15:00 thứ Tư", "17:00 thứ Năm", "Chưa kiểm chứng");
        pages.press("Sửa chế độ báo cáo").says("Khi gặp ngày nghỉ");
        pages.screen().fitsSmallWindows(FOLDER, "che-do");
    }

    private ReportPages of(String user) {
        return office.tasklistOf(user).reportPages();
    }
}
