package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.plan.review.Clause;
import vn.traoquyen.plan.review.InventoryService;
import vn.traoquyen.plan.review.Proposal;
import vn.traoquyen.plan.review.ReviewedText;
import vn.traoquyen.plan.review.StreamConsolidationService;
import vn.traoquyen.plan.review.Verdict;

/** Kế hoạch của UBND xã Trùng Khánh, tỉnh Cao Bằng (source 004), statement by statement, in its own province. */
@Tag("own-application")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "traoquyen.demo-province=04")
class TrungKhanhPlanTest {

    private static final String PLAN = "trung-khanh-2025";
    private static final String COMMUNE = "xa-01477";
    private static final String OFFICE = "xa-01477-vp";
    private static final String FRONT = "xa-01477-mttq";

    @Autowired
    PlansAtWork work;

    @Autowired
    PlanInquiry inquiry;

    @Autowired
    Plans plans;

    @Autowired
    UndertakingService undertakings;

    @Autowired
    InventoryService inventories;

    @Autowired
    StreamConsolidationService consolidations;

    @Test
    void theProvinceGetsThePlanOfItsCommuneAndNoOther() {
        assertThat(plans.all()).extracting(Plan::id).contains(PLAN).doesNotContain("lang-son-2025");
    }

    @Test
    void s004_1_and_2_theLawIsMadeKnownAndShownWithTheFrontBesideIt() {
        var plan = work.started(PLAN, null, 1, 2);
        var one = work.undertaking(plan, 1, "xa-01477-vhxh");
        assertThat(one.supports()).contains(FRONT);
        work.complete(one, "setItemDate", "ld." + OFFICE, "outcome", "ASK_EACH_PERIOD");
        work.assign(one);
        assertThatThrownBy(() -> work.complete(one, "reportItem", "cv." + one.agency(), "result", "Đã đăng."))
                .extracting("key")
                .isEqualTo("plan.withoutEvidence");
        work.report(one, "Đã đăng toàn văn Luật trên Trang thông tin điện tử xã.");
        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly(OFFICE + ".chuyen-vien");
        work.judge(one, "ACCEPT_AND_CLOSE");

        assertThat(work.undertaking(plan, 1, "xa-01477-vhxh").status()).isEqualTo(UndertakingStatus.COMPLETED);
        assertThat(work.waiting(work.undertaking(plan, 2, "xa-01477-ttvhtt"))).containsExactly("setItemDate");
    }

    @Test
    void s004_3_theDeskForDifficultiesIsTheOfficeAllTheTime() {
        var plan = work.started(PLAN, null, 3);

        assertThat(work.undertaking(plan, 3, OFFICE).status()).isEqualTo(UndertakingStatus.TO_ASSIGN);
        assertThat(plans.find(plan).orElseThrow().content().difficultiesTo()).isEqualTo(OFFICE);
    }

    @Test
    void s004_4_internalRulesAreReviewedAndThoseBeyondCompetenceReportedUp() throws Exception {
        var plan = work.started(PLAN, null, 4);
        var one = work.undertaking(plan, 4, COMMUNE);
        work.complete(one, "setItemDate", "ld." + OFFICE, "outcome", "ASK_EACH_PERIOD");
        var listed = work.as(
                "cv2." + COMMUNE,
                () -> inventories.list(new ReviewedText(
                        0,
                        one.id(),
                        "Quy chế làm việc của UBND xã",
                        "Quy chế làm việc",
                        "UBND tỉnh",
                        null,
                        true,
                        List.of(new Clause(0, "Điều 3", "Phân công nhiệm vụ", null, null, null)))));
        var clause = listed.texts().get(0).clauses().get(0).id();
        work.as(
                "cv2." + COMMUNE,
                () -> inventories.judge(
                        one.id(),
                        new Clause(
                                clause, null, null, Verdict.REPLACE, "Thay bằng quy chế theo mô hình 02 cấp", null)));
        work.complete(one, "assignItem", "ld." + COMMUNE, "holder", "cv2." + COMMUNE);
        work.complete(one, "reportItem", "cv2." + COMMUNE, "result", "Đã rà soát 01 quy chế.");
        work.accept(one);

        var paper = work.as("ld." + OFFICE, () -> consolidations.print(plan, "ra-soat"));
        assertThat(PrintedText.of(paper))
                .contains("Văn bản vượt thẩm quyền, đề nghị cấp trên xem xét: Quy chế làm việc của UBND xã.")
                .contains("Thay bằng quy chế theo mô hình 02 cấp");
    }

    @Test
    void s004_5_documentsAreIssuedInTimeThatTheOfficeSets() {
        var plan = work.started(PLAN, null, 5);
        var one = work.undertaking(plan, 5, OFFICE);

        work.complete(
                one,
                "setItemDate",
                "ld." + OFFICE,
                "outcome",
                "SET_DATE",
                "dueOn",
                work.today().plusDays(5).toString());
        work.assignAndReport(one, "Đã ban hành 03 văn bản chỉ đạo, điều hành.");
        work.accept(one);

        assertThat(work.ends(one)).containsExactly("endEvent_itemCompleted");
    }

    @Test
    void s004_6_theCommuneTakesOverAndProposesToReceiveMore() {
        var plan = work.started(PLAN, null, 6);
        var one = work.undertaking(plan, 6, COMMUNE);
        work.complete(one, "setItemDate", "ld." + OFFICE, "outcome", "ASK_EACH_PERIOD");

        var proposed = work.as(
                "cv." + COMMUNE,
                () -> inventories.propose(new Proposal(
                        0,
                        one.id(),
                        "UBND tỉnh Cao Bằng",
                        "Quyết định phân cấp quản lý đường giao thông nông thôn",
                        "khoản 1 Điều 4",
                        "Phân cấp cho UBND xã quản lý, bảo trì đường trục xóm",
                        "UBND xã Trùng Khánh",
                        "Xã có đủ người và kinh phí")));

        assertThat(proposed).hasSize(1);
    }

    @Test
    void s004_6b_theJointAssessmentWaitsForTheGuidanceOfTheProvince() {
        var plan = work.started(PLAN, null, 7);
        var one = work.undertaking(plan, 7, OFFICE);
        assertThat(one.status()).isEqualTo(UndertakingStatus.AWAITING_LETTER);
        assertThat(plans.find(plan).orElseThrow().item(7).label()).isEqualTo("6 (lần thứ hai)");

        work.letter(plan, "cv." + OFFICE, work.today().plusDays(10), 7);

        assertThat(work.waiting(one)).containsExactly("assignItem");
    }

    @Test
    void s004_7_digitalGovernmentIsAnItemOfItsOwn() {
        var plan = work.started(PLAN, null, 8);

        assertThat(work.waiting(work.undertaking(plan, 8, COMMUNE))).containsExactly("setItemDate");
    }

    @Test
    void s004_8_eachOfficerReportsOnWhatHeHoldsToTheOfficeInEveryPeriod() {
        var plan = work.started(PLAN, null, 6);
        var one = work.undertaking(plan, 6, COMMUNE);
        work.complete(one, "setItemDate", "ld." + OFFICE, "outcome", "ASK_EACH_PERIOD");
        work.complete(one, "assignItem", "ld." + COMMUNE, "holder", "cv2." + COMMUNE);
        assertThat(work.task(one, "reportItem").getAssignee()).isEqualTo("cv2." + COMMUNE);
        work.complete(one, "reportItem", "cv2." + COMMUNE, "result", "Đã tiếp nhận 12 nhiệm vụ.", "paper", "15/BC");
        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly(OFFICE + ".chuyen-vien");
        work.accept(one);

        work.fire(one, "event_nextPeriodBegun");

        assertThat(work.task(one, "reportItem").getAssignee()).isEqualTo("cv2." + COMMUNE);
        assertThat(work.undertaking(plan, 6, COMMUNE).round()).isEqualTo(2);
    }

    @Test
    void s004_9_theFrontReadsAndCommentsOnWhatItWorksOnAndDecidesNothing() {
        var plan = work.started(PLAN, null, 1, 5);
        var one = work.undertaking(plan, 1, "xa-01477-vhxh");

        work.as("cv." + FRONT, () -> {
            undertakings.contribute(one.id(), "Đề nghị phát thanh cả bằng tiếng Tày.");
            return null;
        });

        assertThat(work.as("cv." + FRONT, () -> inquiry.one(plan)).undertakings())
                .extracting(Undertaking::item)
                .containsOnly(1);
        assertThat(work.as("cv." + FRONT, () -> inquiry.entriesOf(one.id())))
                .extracting(UndertakingEntry::text)
                .contains("Đề nghị phát thanh cả bằng tiếng Tày.");
        assertThatThrownBy(() -> work.complete(one, "setItemDate", "cv." + FRONT, "outcome", "ASK_EACH_PERIOD"))
                .isInstanceOf(RuntimeException.class);
    }
}
