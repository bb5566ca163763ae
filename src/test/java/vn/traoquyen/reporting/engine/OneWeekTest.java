package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.reporting.PeriodicReportSent;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportPeriodOpened;
import vn.traoquyen.reporting.periodic.PeriodStatus;

/** One week of the office of Đắk Lắk: its units report, one report is made of theirs, approved and sent. */
@ProcessTest
class OneWeekTest extends StoryOfPeriods {

    String week;

    @BeforeEach
    void aWeekBegins() {
        week = weekBegun();
    }

    @Test
    void whenAllUnitsHaveReportedTheirReportsAreConsolidatedAtOnceApprovedAndSent() {
        assertThat(reported.heard(ReportPeriodOpened.class)).hasSize(1);
        assertThat(reported.waiting(week)).containsOnly("writeReport").hasSize(4);
        assertThat(reported.task(week, "writeReport", NGV).getDueDate().toInstant())
                .isEqualTo("2026-03-04T08:00:00Z");

        reported.report(week, NGV, "Đã rà soát 12 văn bản.");
        reported.report(week, NVKS, "Đã rà soát 30 văn bản.");
        reported.report(week, BTCD, "Không phát sinh.");
        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.COLLECTING);
        reported.report(week, HCC, "Không phát sinh.");

        assertThat(reported.waiting(week)).containsExactly("consolidateReports");
        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.CONSOLIDATING);
        assertThat(reported.task(week, "consolidateReports", HCQT).getDueDate().toInstant())
                .isEqualTo("2026-03-05T10:00:00Z");
        reported.consolidate(week, HCQT, null);
        reported.approve(week, HEAD);
        var number = reported.send(week, CLERK);

        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.SENT);
        assertThat(reported.get(week).sending().symbol()).isEqualTo("%02d/BC-VPUBND".formatted(number));
        assertThat(reported.heard(PeriodicReportSent.class)).hasSize(1);
        assertThat(reported.heard(ReportMissing.class)).isEmpty();
        assertThat(reported.instances(week)).isEmpty();
        assertThat(reported.ends(week)).containsExactly("endEvent_partsGiven", "endEvent_reportSent");
        assertThat(parts.jointReportsOf(week).get(0).sections())
                .anySatisfy(section -> assertThat(section.text()).contains("Phòng Ngoại vụ: Đã rà soát 12 văn bản."));
    }
}
