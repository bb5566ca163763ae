package vn.traoquyen.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.reporting.ReportLine;

/** What a report knows of the items of plans: those of its period, and how far they are. */
@ProcessTest
class PlanSourceTest {

    private static final String AGENCY = "so-tai-chinh";
    private static final String PLAN = "lang-son-2026";

    @Autowired
    PlanSource source;

    @Autowired
    PlansAtWork plans;

    @Test
    void itCountsTheItemsThatHadBegunByTheEndOfThePeriod() {
        var today = plans.today();
        var before = figures(today, today);
        var plan = plans.started(PLAN, null, 1, 3);
        plans.complete(
                plans.undertaking(plan, 1, AGENCY),
                "setItemDate",
                "ld.so-tu-phap",
                "outcome",
                "SET_DATE",
                "dueOn",
                today.plusDays(20).toString());
        plans.assign(plans.undertaking(plan, 1, AGENCY));

        assertThat(figures(today, today).get(0).figure()).isEqualTo(total(before) + 2);
        assertThat(figures(today, today))
                .extracting(ReportLine::label)
                .containsExactly("Tổng số đầu việc trong kỳ", "Đã kết thúc trong kỳ", "Đang thực hiện", "Quá hạn");
        assertThat(figures(today.minusDays(7), today.minusDays(1)))
                .as("an item that began after the period")
                .isEmpty();
    }

    @Test
    void whatHasEndedCountsInItsPeriodAndInNoneAfterIt() {
        var today = plans.today();
        var before = figures(today, today);
        var plan = plans.started(PLAN, null, 3);
        plans.withdrawn(plan, "ld.so-tu-phap", "Thay bằng kế hoạch khác");

        assertThat(figures(today, today))
                .extracting(ReportLine::label, ReportLine::figure)
                .contains(
                        tuple("Tổng số đầu việc trong kỳ", total(before) + 1),
                        tuple("Đã kết thúc trong kỳ", ended(before) + 1));
        assertThat(total(figures(today.plusDays(1), today.plusDays(7)))).isEqualTo(total(before) - ended(before));
    }

    private List<ReportLine> figures(LocalDate from, LocalDate to) {
        return source.of(List.of(AGENCY), from, to).getOrDefault(AGENCY, List.of());
    }

    private static int total(List<ReportLine> lines) {
        return lines.isEmpty() ? 0 : lines.get(0).figure();
    }

    private static int ended(List<ReportLine> lines) {
        return lines.isEmpty() ? 0 : lines.get(1).figure();
    }
}
