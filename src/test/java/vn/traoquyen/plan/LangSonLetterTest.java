package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.plan.engine.PlansAtWork;

/** Công văn của UBND tỉnh Lạng Sơn, tháng 4 năm 2026 (source 003), statement by statement. */
@ProcessTest
class LangSonLetterTest {

    private static final String LETTER = "lang-son-2026";

    @Autowired
    PlansAtWork work;

    @Autowired
    PlanInquiry inquiry;

    @Test
    void s003_1_hasteNeedsADateThatTheCoordinatorSets() {
        var plan = work.started(LETTER, null, 1);
        assertThat(work.of(plan)).extracting(Undertaking::agency).containsExactly("so-tai-chinh", "so-y-te");
        var one = work.undertaking(plan, 1, "so-y-te");
        assertThat(work.offeredTo(work.task(one, "setItemDate"))).containsExactly("so-tu-phap.lanh-dao");
        assertThat(work.shown(one, "setItemDate", "ld.so-tu-phap").toString())
                .contains("Định ngày phải hoàn thành")
                .doesNotContain("hỏi kết quả theo từng kỳ");
        assertThatThrownBy(() -> work.complete(one, "setItemDate", "ld.so-tu-phap", "outcome", "ASK_EACH_PERIOD"))
                .isInstanceOf(RuntimeException.class);

        var day = work.today().plusDays(20);
        work.complete(one, "setItemDate", "ld.so-tu-phap", "outcome", "SET_DATE", "dueOn", day.toString());

        assertThat(work.of(plan)).extracting(Undertaking::dueOn).containsExactly(day, day);
        assertThat(work.of(plan)).extracting(Undertaking::status).containsOnly(UndertakingStatus.TO_ASSIGN);
    }

    @Test
    void s003_2_whatIsPausedWaitsForTheGuidanceOfTheLaw() {
        var plan = work.started(LETTER, null, 2);
        var one = work.undertaking(plan, 2, "so-xay-dung");
        assertThat(one.status()).isEqualTo(UndertakingStatus.AWAITING_LETTER);
        assertThat(inquiryItem(plan, 2).powers()).isEqualTo("PAUSED");

        work.letter(plan, "cv.so-tu-phap", null, 2);

        assertThat(work.waiting(one)).containsExactly("assignItem");
    }

    @Test
    void s003_3_whatIsNotHandedOverIsWatchedOnByEveryDepartment() {
        var plan = work.started(LETTER, null, 3);

        assertThat(work.of(plan)).extracting(Undertaking::agency).contains("so-y-te", "so-xay-dung", "thanh-tra-tinh");
        assertThat(inquiryItem(plan, 3).powers()).isEqualTo("DECLINED");
        assertThat(inquiryItem(plan, 3).deadline().kind()).isEqualTo(DeadlineKind.CONTINUOUS);
    }

    @Test
    void s003_4_whatIsDoneIsReviewedEachPeriod() {
        var plan = work.started(LETTER, null, 4);
        var one = work.undertaking(plan, 4, "so-cong-thuong");

        work.assignAndReport(one, "Các văn bản còn phù hợp.");
        work.accept(one);

        assertThat(work.due(one, "event_nextPeriodBegun")).isEqualTo(Frequency.QUARTER.next(work.today()));
        assertThat(inquiryItem(plan, 4).powers()).isEqualTo("COMPLETED");
    }

    @Test
    void s003_5_theLegalDepartmentFollowsAndReports() {
        var plan = work.started(LETTER, null, 1, 5);

        assertThat(work.undertaking(plan, 5, "so-tu-phap").status()).isEqualTo(UndertakingStatus.TO_ASSIGN);
        assertThat(work.as("cv.so-tu-phap", () -> inquiry.one(plan)).undertakings())
                .hasSize(3);
    }

    private PlanItem inquiryItem(String plan, int item) {
        return work.as("ld.so-tu-phap", () -> inquiry.one(plan)).plan().item(item);
    }
}
