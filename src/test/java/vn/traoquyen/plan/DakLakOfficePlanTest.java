package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.plan.review.Clause;
import vn.traoquyen.plan.review.InventoryService;
import vn.traoquyen.plan.review.ReviewedText;
import vn.traoquyen.plan.review.Verdict;
import vn.traoquyen.shared.Refusal;

/** Kế hoạch của Văn phòng UBND tỉnh Đắk Lắk, năm 2025 (source 001), statement by statement. */
@ProcessTest
class DakLakOfficePlanTest {

    private static final String PLAN = "dak-lak-office-2025";
    private static final String OFFICE = "vp-ubnd-tinh-hcqt";
    private static final String FOREIGN = "vp-ubnd-tinh-ngv";
    private static final String HOME = "vp-ubnd-tinh-nvks";

    @Autowired
    PlansAtWork work;

    @Autowired
    InventoryService inventories;

    @Autowired
    PlanInquiry inquiry;

    @Test
    void s001_1_theUnitMakesTheLawKnownAllTheTimeAndShowsWhatItWrote() {
        var plan = work.started(PLAN, null, 1);
        var one = work.undertaking(plan, 1, OFFICE);
        assertThat(one.supports()).contains(FOREIGN, HOME, "vp-ubnd-tinh-btcd").doesNotContain(OFFICE);
        work.assign(one);

        assertThatThrownBy(() -> work.complete(one, "reportItem", "cv." + OFFICE, "result", "Đã tuyên truyền."))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("plan.withoutEvidence");
        work.report(one, "Đã ban hành văn bản tuyên truyền.");

        assertThat(work.offeredTo(work.task(one, "acceptItemReport"))).containsExactly(OFFICE + ".lanh-dao");
        work.accept(one);
        assertThat(work.undertaking(plan, 1, OFFICE).status()).isEqualTo(UndertakingStatus.ACCEPTED);
    }

    @Test
    void s001_2_aReviewIsAcceptedOnlyWhenEveryDocumentOfTheFieldWasReviewedClauseByClause() {
        var plan = work.started(PLAN, null, 2);
        var one = work.undertaking(plan, 2, FOREIGN);
        var other = work.undertaking(plan, 2, HOME);
        assertThat(work.waiting(one)).containsExactly("setItemDate");

        work.complete(
                one,
                "setItemDate",
                "ld." + OFFICE,
                "outcome",
                "SET_DATE",
                "dueOn",
                work.today().plusDays(30).toString());
        assertThat(work.waiting(one)).containsExactly("assignItem");
        assertThat(work.waiting(other)).as("set once for all lead agencies").containsExactly("assignItem");
        assertThat(work.undertaking(plan, 2, HOME).dueOn())
                .isEqualTo(work.today().plusDays(30));

        list(one, "81/2018/QH14", "khoản 1 Điều 5", "khoản 2 Điều 5");
        list(one, "107/2016/QH13", "Điều 7");
        work.assignAndReport(one, "Đã rà soát.");
        judge(one, "khoản 1 Điều 5", Verdict.KEEP, null, null);
        judge(one, "khoản 2 Điều 5", Verdict.AMEND, "Bỏ cấp huyện khỏi quy định", null);
        assertThatThrownBy(() -> work.accept(one))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).values())
                        .containsEntry("percent", 50)
                        .containsEntry("demanded", 100));

        assertThatThrownBy(() -> judge(one, "Điều 7", Verdict.PROPOSE_TRANSFER, "Phân cấp", "địa phương"))
                .extracting("key")
                .isEqualTo("plan.proposalNotConcrete");
        judge(
                one,
                "Điều 7",
                Verdict.PROPOSE_TRANSFER,
                "Phân cấp cho Chủ tịch UBND cấp tỉnh cho phép tổ chức hội nghị quốc tế",
                "Chủ tịch UBND cấp tỉnh");
        work.accept(one);

        assertThat(work.undertaking(plan, 2, FOREIGN).status()).isEqualTo(UndertakingStatus.COMPLETED);
    }

    private void list(Undertaking one, String number, String... provisions) {
        work.as(
                "cv." + one.agency(),
                () -> inventories.list(new ReviewedText(
                        0,
                        one.id(),
                        number,
                        "Luật về hoạt động đối ngoại",
                        "Quốc hội",
                        "Ngoại vụ",
                        false,
                        List.of(provisions).stream()
                                .map(provision -> new Clause(0, provision, "Quy định thẩm quyền", null, null, null))
                                .toList())));
    }

    private void judge(Undertaking one, String provision, Verdict verdict, String proposal, String recipient) {
        work.as("cv." + one.agency(), () -> {
            var id = inventories.inventory(one.id()).texts().stream()
                    .flatMap(text -> text.clauses().stream())
                    .filter(clause -> clause.provision().equals(provision))
                    .findFirst()
                    .orElseThrow()
                    .id();
            return inventories.judge(one.id(), new Clause(id, null, null, verdict, proposal, recipient));
        });
    }

    @Test
    void s001_3_everyUnitProposesForTheCommunesAndOnlyConcretely() {
        var plan = work.started(PLAN, null, 3);

        assertThat(work.of(plan)).extracting(Undertaking::agency).contains(FOREIGN, HOME, OFFICE, "vp-ubnd-tinh-hcc");
        work.complete(work.undertaking(plan, 3, HOME), "setItemDate", "ld." + OFFICE, "outcome", "ASK_EACH_PERIOD");
        var one = work.undertaking(plan, 3, FOREIGN);
        assertThat(one.dueOn()).isEqualTo(Frequency.QUARTER.lastDay(work.today()));
        assertThat(work.shown(one, "assignItem", "ld." + FOREIGN).toString())
                .contains("Lưu ý: nội dung phân quyền, phân cấp phải cụ thể");
    }

    @Test
    void s001_6_theOfficeOfAdministrationFollowsEverythingAndOthersTheirOwn() {
        var plan = work.started(PLAN, null, 2);

        assertThat(work.as("cv." + OFFICE, () -> inquiry.one(plan)).undertakings())
                .hasSize(2);
        assertThat(work.as("cv." + FOREIGN, () -> inquiry.one(plan)).undertakings())
                .extracting(Undertaking::agency)
                .containsExactly(FOREIGN);
        assertThatThrownBy(() -> work.as("cv.so-y-te", () -> inquiry.one(plan)))
                .extracting("key")
                .isEqualTo("plan.notFound.plan");
    }
}
