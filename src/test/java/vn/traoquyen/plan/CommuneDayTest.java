package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.TaskForm;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.reporting.StoryClock;
import vn.traoquyen.reporting.engine.ReportedPeriods;
import vn.traoquyen.reporting.periodic.ReportingRules;

/** A day at UBND xã Trùng Khánh, where few people do everything, each out of one list, in a real browser. */
@Tag("own-application")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "traoquyen.demo-province=04")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommuneDayTest {

    private static final String COMMUNE = "xa-01477";
    private static final String OFFICIAL = "cv." + COMMUNE;
    private static final String CHAIRMAN = "ld." + COMMUNE;
    private static final String HEAD_OF_OFFICE = "ld." + COMMUNE + "-vp";
    private static final String OFFICE_CLERK = "cv." + COMMUNE + "-vp";
    private static final String FRONT = "cv." + COMMUNE + "-mttq";
    private static final String LIST = "Việc của đơn vị";
    private static final String QUESTION = "Chưa có mẫu biên bản bàn giao nhiệm vụ từ huyện về xã";
    private static final String ANSWER = "Dùng mẫu số 02 kèm theo công văn hướng dẫn của Sở Nội vụ.";
    private static final String FOLDER = "mot-ngay-o-xa";

    @LocalServerPort
    int port;

    @Autowired
    PlansAtWork plans;

    @Autowired
    ReportedPeriods reports;

    @Autowired
    ReportingRules rules;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    Office office;
    int pictures;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
    }

    @Test
    void anOfficialDoesADaysWorkOutOfOneList() {
        var plan = plans.started("trung-khanh-2025", null, 1, 6);
        var receiving = plans.undertaking(plan, 6, COMMUNE);
        var month = monthBegun();
        does(
                HEAD_OF_OFFICE,
                plans.task(receiving, "setItemDate"),
                form -> form.choose("Cách định thời hạn", "Không định ngày, hỏi kết quả theo từng kỳ"));
        plans.deliver();
        does(CHAIRMAN, plans.task(receiving, "assignItem"), form -> form.pick("Người thực hiện", "chuyên viên"));

        var item = plans.task(receiving, "reportItem");
        var report = reports.task(month, "writeReport", OFFICIAL);
        var morning = office.tasklistOf(OFFICIAL).show(LIST);
        assertThat(List.of(item, report))
                .allSatisfy(task ->
                        assertThat(morning.entry(task.getId()).isVisible()).isTrue());

        does(
                OFFICIAL,
                item,
                form -> form.fill("Kết quả thực hiện", "Đã tiếp nhận 12 nhiệm vụ, phân công 04 công chức.")
                        .fill("Số, ký hiệu văn bản đã ban hành (nếu có)", "41/BC-UBND"));
        does(
                OFFICIAL,
                report,
                form -> form.fill("Kết quả, nội dung khác", "Đã họp rà soát quy chế làm việc của UBND xã."));
        theOfficialAsksAndTheChairmanAnswers();
        does(
                OFFICE_CLERK,
                plans.task(receiving, "acceptItemReport"),
                form -> form.choose("Kết quả xem xét", "Công nhận kết quả"));
        theFrontReadsAndComments(plans.undertaking(plan, 1, COMMUNE + "-vhxh"));

        var evening = office.tasklistOf(OFFICIAL).show(LIST);
        assertThat(evening.links()).noneMatch(link -> link.contains(item.getId()) || link.contains(report.getId()));
        assertThat(office.troubles()).isEmpty();
    }

    /** The newest period of the commune's own rule. */
    private String monthBegun() {
        StoryClock.at(LocalDate.now(clock).minusMonths(1).withDayOfMonth(16).atTime(8, 0));
        var rule = reports.anew(rules.find("xa-trung-khanh-tien-do").orElseThrow());
        reports.sweep(rule);
        StoryClock.release();
        return reports.newest(rule);
    }

    /** From the list to the next: open, take, write, complete. */
    private void does(String user, Task task, Consumer<TaskForm> answers) {
        var tasklist = office.tasklistOf(user).openTask(task.getName(), task.getId());
        answers.accept(task.getAssignee() == null ? tasklist.claim() : tasklist.form());
        tasklist.screen()
                .isFitForStaff()
                .keepAs(FOLDER, "%02d-%s-%s.png".formatted(++pictures, user, task.getTaskDefinitionKey()));
        tasklist.complete();
    }

    private void theOfficialAsksAndTheChairmanAnswers() {
        var pages = office.tasklistOf(OFFICIAL).pages("vuong-mac").open("phan-anh");
        pages.fill("Vấn đề", QUESTION)
                .fill("Nội dung khó khăn, vướng mắc", "Xã nhận 12 nhiệm vụ nhưng không có mẫu biên bản bàn giao hồ sơ.")
                .fill("Kiến nghị, thông tin đề xuất", "Ban hành mẫu biên bản dùng chung cho các xã.")
                .choose("Lĩnh vực", "Tổ chức bộ máy, phân định thẩm quyền");
        assertThat(pages.done("Gửi phản ánh")).contains("Đã gửi phản ánh KK-");

        var desk = difficultyTask();
        does(OFFICE_CLERK, desk, form -> form.choose("Xử lý của đầu mối", "Trình lãnh đạo"));
        does(
                CHAIRMAN,
                difficultyTask(),
                form -> form.choose("Quyết định của lãnh đạo", "Giải quyết, trả lời")
                        .fill("Trả lời, hướng giải quyết", ANSWER)
                        .choose("Công bố cho mọi người có cùng vướng mắc", "Công bố nguyên văn câu hỏi và trả lời"));

        pages.open("vuong-mac", "danh-sach").follow(QUESTION);
        assertThat(pages.shown(".tq-answer")).contains(ANSWER);
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "tra-loi");
    }

    private Task difficultyTask() {
        return tasks.createTaskQuery()
                .processDefinitionKey("difficultyResolution")
                .singleResult();
    }

    private void theFrontReadsAndComments(Undertaking spreading) {
        var pages = office.tasklistOf(FRONT).pages("ke-hoach").open("viec/" + spreading.id());
        pages.fill("Ý kiến, thông tin bổ sung", "Đề nghị phát thanh cả bằng tiếng Tày.")
                .press("Gửi ý kiến");
        assertThat(pages.shown(".tq-entries:has-text('tiếng Tày')")).contains("Đề nghị phát thanh cả bằng tiếng Tày.");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "mat-tran");
    }
}
