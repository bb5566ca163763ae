package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.shared.Refusal;

/** Kế hoạch số 89/KH-UBND ngày 09/4/2025 của UBND tỉnh Thái Nguyên (source 002), statement by statement. */
@ProcessTest
class ThaiNguyenPlanTest {

    private static final String PLAN = "thai-nguyen-2025";
    private static final LocalDate ISSUED = LocalDate.of(2025, 4, 9);

    @Autowired
    PlansAtWork work;

    @Autowired
    Agencies agencies;

    @Test
    void s002_1_everyAgencyMakesTheLawKnownBeforeThe15thOfApril() {
        var plan = work.started(PLAN, ISSUED, 1);

        assertThat(work.of(plan))
                .extracting(Undertaking::agency)
                .contains("so-y-te", "thanh-tra-tinh", "ban-ql-khu-kinh-te", "tp-lang-son")
                .doesNotContain("xa-06040", "ubnd-tinh", "vp-ubnd-tinh-hcqt");
        var one = work.undertaking(plan, 1, "so-y-te");
        assertThat(one.dueOn()).isEqualTo(LocalDate.of(2025, 4, 14));
        assertThat(one.isOverdueOn(work.today())).isTrue();
        assertThat(work.task(one, "assignItem").getName()).contains("Phân công thực hiện – 1. Tổ chức quán triệt");

        work.assign(one);
        assertThat(work.task(one, "reportItem").getAssignee()).isEqualTo("cv.so-y-te");
        work.report(one, "Đã tổ chức hội nghị quán triệt toàn ngành.");
        assertThat(work.waiting(one)).containsExactly("acceptItemReport");
        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly("so-noi-vu.chuyen-vien");
        work.accept(one);

        assertThat(work.undertaking(plan, 1, "so-y-te").status()).isEqualTo(UndertakingStatus.COMPLETED);
        assertThat(work.ends(one)).containsExactly("endEvent_itemCompleted");
    }

    @Test
    void s002_1_districtsAreThereForWorkOfBeforeTheFirstOfJuly2025Only() {
        var plan = work.started(PLAN, ISSUED, 1);

        assertThat(work.of(plan))
                .filteredOn(one -> agencies.byCode(one.agency()).kind() == AgencyKind.DISTRICT)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(UndertakingStatus.AGENCY_ENDED));

        var later = work.started(PLAN, LocalDate.of(2025, 7, 1), 1);
        assertThat(work.of(later))
                .extracting(one -> agencies.byCode(one.agency()).kind())
                .doesNotContain(AgencyKind.DISTRICT);
    }

    @Test
    void s002_2_aReviewBeginsWithTheLetterOfTheMinistryAndGoesToTheLegalDepartment() {
        var plan = work.started(PLAN, ISSUED, 2);
        var one = work.undertaking(plan, 2, "so-y-te");
        assertThat(one.status()).isEqualTo(UndertakingStatus.AWAITING_LETTER);
        assertThat(work.waiting(one)).isEmpty();

        var due = work.today().plusDays(20);
        work.letter(plan, "cv.so-tu-phap", due, 2);

        one = work.undertaking(plan, 2, "so-y-te");
        assertThat(one.dueOn()).isEqualTo(due);
        assertThat(one.dueSource()).contains("thời hạn tại văn bản", "của Bộ Nội vụ");
        work.assignAndReport(one, "Đã rà soát 12 điều, khoản.");
        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly("so-tu-phap.chuyen-vien");
        work.accept(one);

        assertThat(work.undertaking(plan, 2, "so-y-te").status()).isEqualTo(UndertakingStatus.AWAITING_LETTER);
        assertThat(work.undertaking(plan, 2, "so-tai-chinh").status()).isEqualTo(UndertakingStatus.TO_ASSIGN);
    }

    @Test
    void s002_2_aLetterWithoutADayOfItsOwnGetsTheProvincesTerm() {
        var plan = work.started(PLAN, ISSUED, 2);

        work.letter(plan, "cv.so-noi-vu", null, 2);

        var one = work.undertaking(plan, 2, "so-y-te");
        assertThat(one.dueOn()).isAfter(work.today().plusDays(15));
        assertThat(one.dueSource()).contains("15 ngày làm việc", "Chưa kiểm chứng");
    }

    @Test
    void s002_3_proposalsGoToTheHomeAffairsDepartmentInTheSamePlan() {
        var plan = work.started(PLAN, ISSUED, 3);
        work.letter(plan, "cv.so-noi-vu", work.today().plusDays(10), 3);
        var one = work.undertaking(plan, 3, "so-cong-thuong");

        work.assignAndReport(one, "Không có đề xuất thêm.");

        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly("so-noi-vu.chuyen-vien");
    }

    @Test
    void s002_4_monitoringLastsUntilTheEndOf2026AndEndsByItself() {
        var plan = work.started(PLAN, ISSUED, 4);
        var one = work.undertaking(plan, 4, "so-noi-vu");
        assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(work.due(one, "event_lastDayOver")).isEqualTo(LocalDate.of(2027, 1, 1));

        work.assignAndReport(one, "Đã kiểm tra 5 đơn vị.");
        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly("so-noi-vu.lanh-dao");
        work.judge(one, "RETURN", "reason", "Thiếu số liệu của quý IV.");
        assertThat(work.undertaking(plan, 4, "so-noi-vu").status()).isEqualTo(UndertakingStatus.RETURNED);
        assertThat(work.shown(one, "reportItem", "cv.so-noi-vu").toString()).contains("Thiếu số liệu của quý IV.");
        work.report(one, "Đã kiểm tra 5 đơn vị; quý IV: 2 đơn vị.");
        work.accept(one);
        assertThat(work.due(one, "event_nextPeriodBegun")).isEqualTo(LocalDate.of(2027, 1, 1));

        work.fire(one, "event_lastDayOver");
        assertThat(work.undertaking(plan, 4, "so-noi-vu").status()).isEqualTo(UndertakingStatus.PERIOD_OVER);
        assertThat(work.ends(one)).containsExactly("endEvent_periodOver");
    }

    @Test
    void s002_5_theHomeAffairsDepartmentFollowsEverythingAndTakesDifficulties() {
        var content = work.shipped(PLAN);

        assertThat(content.coordinator()).isEqualTo("so-noi-vu");
        assertThat(content.difficultiesTo()).isEqualTo("so-noi-vu");
        assertThat(content.coordinatorWords()).startsWith("Giám đốc Sở Nội vụ có trách nhiệm giúp Chủ tịch UBND tỉnh");
    }

    @Test
    void whatIsGivenUpEndsWhereverItStands() {
        var plan = work.started(PLAN, ISSUED, 2, 4);
        var waiting = work.undertaking(plan, 2, "so-y-te");
        var monitoring = work.undertaking(plan, 4, "so-noi-vu");

        assertThatThrownBy(() -> work.withdrawn(plan, "cv.so-noi-vu", "Thử"))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("plan.forbidden.direct");
        work.withdrawn(plan, "ld.so-noi-vu", "Có kế hoạch khác thay thế");

        assertThat(work.ends(waiting)).containsExactly("endEvent_itemWithdrawn");
        assertThat(work.ends(monitoring)).containsExactly("endEvent_itemWithdrawn");
        assertThat(work.undertaking(plan, 4, "so-noi-vu").status()).isEqualTo(UndertakingStatus.WITHDRAWN);
    }
}
