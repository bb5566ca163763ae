package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.plan.review.InventoryService;
import vn.traoquyen.plan.review.Proposal;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** Kế hoạch của UBND tỉnh Lạng Sơn, tháng 4 năm 2025 (source 000), statement by statement. */
@ProcessTest
class LangSonPlanTest {

    private static final String PLAN = "lang-son-2025";
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 15);

    @Autowired
    PlansAtWork work;

    @Autowired
    PlanService plans;

    @Autowired
    CentralLetterService letters;

    @Autowired
    UndertakingService undertakings;

    @Autowired
    InventoryService inventories;

    @Autowired
    Agencies agencies;

    @Test
    void s000_1_makingTheLawKnownHasNoEndButIsAskedAboutEachPeriod() {
        var plan = work.started(PLAN, APRIL, 1);
        var one = work.undertaking(plan, 1, "so-y-te");
        assertThat(one.dueOn()).isEqualTo(Frequency.QUARTER.lastDay(work.today()));
        assertThat(one.dueSource()).contains("từ tháng 3/2025", "chưa kiểm chứng");
        work.assignAndReport(one, "Đã phát 12 tin, bài.");
        work.accept(one);
        assertThat(work.undertaking(plan, 1, "so-y-te").status()).isEqualTo(UndertakingStatus.ACCEPTED);
        assertThat(work.due(one, "event_nextPeriodBegun")).isEqualTo(Frequency.QUARTER.next(work.today()));

        work.fire(one, "event_nextPeriodBegun");

        assertThat(work.task(one, "reportItem").getAssignee()).isEqualTo("cv.so-y-te");
        assertThat(work.undertaking(plan, 1, "so-y-te").round()).isEqualTo(2);
        work.report(one, "Đã phát thêm 3 tin, bài.");
        work.judge(one, "ACCEPT_AND_CLOSE");
        assertThat(work.ends(one)).containsExactly("endEvent_itemCompleted");
    }

    @Test
    void s000_2_theDepartmentReviewsWhenACentralLetterComesAndAgainWithTheNext() {
        var plan = work.started(PLAN, APRIL, 2);
        var one = work.undertaking(plan, 2, "so-noi-vu");
        assertThat(one.supports()).contains("so-tu-phap", "tp-lang-son").doesNotContain("so-noi-vu");
        assertThat(one.status()).isEqualTo(UndertakingStatus.AWAITING_LETTER);

        var first = work.letter(plan, "cv.so-noi-vu", work.today().plusDays(7), 2);
        assertThat(work.undertaking(plan, 2, "so-noi-vu").dueOn()).isEqualTo(first.dueOn());
        work.assignAndReport(one, "Đã rà soát 30 văn bản.");
        work.as(
                "cv.so-noi-vu",
                () -> letters.register(new CentralLetter(
                        null,
                        plan,
                        "99/BNV",
                        work.today(),
                        "Bộ Nội vụ",
                        "Rà soát bổ sung",
                        null,
                        List.of(2),
                        null,
                        null)));
        work.deliver();
        work.accept(one);

        assertThat(work.waiting(one)).containsExactly("reportItem");
        assertThat(work.undertaking(plan, 2, "so-noi-vu").dueSource()).contains("99/BNV");
    }

    @Test
    void s000_3_everyDepartmentProposesConcretelyToTheGovernment() {
        var plan = work.started(PLAN, APRIL, 3);
        work.letter(plan, "cv.so-noi-vu", work.today().plusDays(7), 3);
        var one = work.undertaking(plan, 3, "so-cong-thuong");

        assertThatThrownBy(() -> propose(one, "Bộ, ngành", "Luật", "Phân cấp thêm", "địa phương"))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(
                                ((Refusal) refusal).values().get("missing").toString())
                        .contains(
                                "điều, khoản, điểm",
                                "nội dung cụ thể",
                                "cơ quan nhận nhiệm vụ",
                                "cơ quan nhận kiến nghị"));
        propose(
                one,
                "Bộ Công Thương",
                "Nghị định về cụm công nghiệp, khoản 2 Điều 5",
                "Phân cấp cho UBND cấp xã cấp, cấp sửa đổi giấy phép bán lẻ rượu",
                "UBND cấp xã");

        assertThat(work.as("cv.so-noi-vu", () -> inventories.proposals(one.id())))
                .hasSize(1);
    }

    private void propose(Undertaking one, String addressee, String paper, String content, String recipient) {
        work.as(
                "cv." + one.agency(),
                () -> inventories.propose(
                        new Proposal(0, one.id(), addressee, paper, paper, content, recipient, null)));
    }

    @Test
    void s000_4_monitoringLastsUntilTheEndOf2026WithTheLegalDepartment() {
        var plan = work.started(PLAN, APRIL, 4);
        var one = work.undertaking(plan, 4, "so-noi-vu");

        assertThat(one.supports()).containsExactly("so-tu-phap");
        assertThat(work.due(one, "event_lastDayOver")).isEqualTo(LocalDate.of(2027, 1, 1));
        work.as("cv.so-tu-phap", () -> {
            undertakings.contribute(one.id(), "Sở Tư pháp cử 02 công chức tham gia đoàn kiểm tra.");
            return null;
        });
        assertThat(work.shown(one, "assignItem", "ld.so-noi-vu").toString()).contains("cử 02 công chức tham gia");
        assertThatThrownBy(() -> work.as("cv.so-y-te", () -> {
                    undertakings.contribute(one.id(), "Tôi cũng muốn");
                    return null;
                }))
                .extracting("key")
                .isEqualTo("plan.notFound.undertaking");
    }

    @Test
    void s000_7_districtsIssueTheirDocumentsUntilTheyAreNoMore() {
        var april = new PlanDesk(
                null, Clock.fixed(APRIL.atStartOfDay(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE));
        var draft = work.draft(PLAN, 5);
        var plan = new Plan("x", draft, List.of(), PlanStatus.ISSUED, 1, APRIL, null, null);

        assertThat(new ItemLeads(agencies, april).of(plan, APRIL))
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> {
                    assertThat(agencies.byCode(one.agency()).kind()).isEqualTo(AgencyKind.DISTRICT);
                    assertThat(one.status()).isEqualTo(UndertakingStatus.PENDING);
                });
        assertThat(work.of(work.started(PLAN, APRIL, 5)))
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(UndertakingStatus.AGENCY_ENDED));
        assertThatThrownBy(() -> new ItemLeads(agencies, april).of(plan, LocalDate.of(2025, 7, 1)))
                .extracting("key")
                .isEqualTo("plan.nobodyLeads");
    }

    @Test
    void aDraftGetsItsNumberAtIssuanceAndIsNotStartedBefore() {
        var draft = work.as("ld.so-noi-vu", () -> plans.enter(work.draft(PLAN, 4)));
        assertThat(draft.symbol()).isEqualTo("/KH-UBND");
        assertThatThrownBy(() -> work.as("ld.so-noi-vu", () -> plans.start(draft.id(), null)))
                .extracting("key")
                .isEqualTo("plan.conflict.notIssued");

        var issued = work.as("ld.so-noi-vu", () -> plans.issue(draft.id(), null, APRIL));
        assertThat(issued.symbol()).matches("\\d{2,}/KH-UBND");

        var other = work.as("ld.so-noi-vu", () -> plans.enter(work.draft(PLAN, 4)));
        assertThatThrownBy(() -> work.as("ld.so-noi-vu", () -> plans.issue(other.id(), issued.number(), APRIL)))
                .extracting("key")
                .isEqualTo("plan.conflict.number");
        assertThatThrownBy(() -> work.as("cv.so-noi-vu", () -> plans.start(issued.id(), null)))
                .extracting("key")
                .isEqualTo("plan.forbidden.direct");
    }
}
