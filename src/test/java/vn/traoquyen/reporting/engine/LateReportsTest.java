package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;
import vn.traoquyen.reporting.StoryClock;
import vn.traoquyen.reporting.periodic.PartService;
import vn.traoquyen.reporting.periodic.PartState;
import vn.traoquyen.reporting.periodic.PeriodDeed;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.Periods;
import vn.traoquyen.shared.Refusal;

/** Late is flagged, not blocked: the consolidator sees who is missing, urges, closes, and takes latecomers in later. */
@ProcessTest
class LateReportsTest extends StoryOfPeriods {

    private static final String MISSING = "vp-ubnd-tinh-hcc";

    @Autowired
    PartService service;

    @Autowired
    Periods periods;

    String week;

    @BeforeEach
    void threeOfFourUnitsReportInTime() {
        week = weekBegun();
        at("2026-03-04T10:00");
        reported.report(week, NGV, "Kết quả của Phòng Ngoại vụ.");
        reported.report(week, NVKS, "Kết quả của Phòng Nội vụ.");
        reported.report(week, BTCD, "Không phát sinh.");
    }

    @Test
    void consolidationOpensAtTheUnitsDeadlineWhoeverIsMissing() {
        reported.fireDue(week);
        assertThat(reported.waiting(week)).containsExactly("writeReport");

        at("2026-03-04T15:00");
        reported.fireDue(week);

        assertThat(reported.waiting(week)).containsExactly("consolidateReports", "writeReport");
        at("2026-03-04T15:01");
        assertThat(stateOf(MISSING)).isEqualTo(PartState.OVERDUE);
        assertThat(reported.shown(week, "consolidateReports", HCQT)
                        .get("missing")
                        .toString())
                .contains("Trung tâm Phục vụ hành chính công")
                .doesNotContain("Phòng Ngoại vụ");
    }

    @Test
    void theConsolidatorUrgesThoseThatAreMissingAndNobodyElseDoes() {
        afterTheDeadline();

        refused("reporting.forbidden.notAsked", () -> reported.as(NGV, () -> service.urge(week, Set.of(), null)));
        var urged = reported.as(HCQT, () -> service.urge(week, List.of(), "Đề nghị gửi trước 9 giờ thứ Năm."));

        assertThat(urged).containsExactly(MISSING);
        assertThat(parts.find(week, MISSING).orElseThrow().urged()).isEqualTo(1);
        assertThat(reported.heard(ReportUrged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.agencies()).containsExactly(MISSING));
        assertThat(periods.entriesOf(week)).anySatisfy(entry -> {
            assertThat(entry.deed()).isEqualTo(PeriodDeed.URGE);
            assertThat(entry.text()).contains("Trung tâm Phục vụ hành chính công", "trước 9 giờ");
        });
        refused(
                "reporting.nobodyToUrge",
                () -> reported.as(HCQT, () -> service.urge(week, Set.of("vp-ubnd-tinh-ngv"), null)));
    }

    @Test
    void withoutANoteAWeekIsNotClosedWithoutSomebody() {
        afterTheDeadline();

        assertThatThrownBy(() -> reported.consolidate(week, HCQT, null)).isInstanceOf(Refusal.class);
        assertThat(reported.waiting(week)).contains("consolidateReports");

        reported.consolidate(week, HCQT, "Trung tâm báo cáo sau.");
        assertThat(stateOf(MISSING)).isEqualTo(PartState.MISSING);
        assertThat(reported.get(week).missingNote()).isEqualTo("Trung tâm báo cáo sau.");
        assertThat(reported.heard(ReportMissing.class))
                .singleElement()
                .satisfies(event -> assertThat(event.agencies()).containsExactly(MISSING));
    }

    @Test
    void whoIsLateButBeforeTheClosingIsInTheReport() {
        afterTheDeadline();
        at("2026-03-05T09:00");
        reported.report(week, HCC, "Kết quả gửi muộn.");
        reported.consolidate(week, HCQT, null);

        assertThat(stateOf(MISSING)).isEqualTo(PartState.SENT_LATE);
        assertThat(parts.jointReportsOf(week).get(0).included()).containsKey(MISSING);
        assertThat(parts.jointReportsOf(week).get(0).missingNote()).isNull();
        assertThat(reported.heard(ReportMissing.class)).isEmpty();
    }

    @Test
    void whoComesAfterTheClosingIsTakenIntoTheNextReport() {
        afterTheDeadline();
        reported.consolidate(week, HCQT, "Trung tâm báo cáo sau.");
        goOn(week);
        assertThat(reported.waiting(week)).containsExactly("writeReport");

        at("2026-03-06T09:00");
        reported.report(week, HCC, "Kết quả rất muộn của Trung tâm.");
        assertThat(reported.ends(week)).containsExactly("endEvent_partsGiven", "endEvent_reportSent");

        at("2026-03-09T08:00");
        reported.sweep(rule);
        var next = reported.newest(rule);
        at("2026-03-11T15:00");
        reported.fireDue(next);
        assertThat(reported.shown(next, "consolidateReports", HCQT)
                        .get("sections")
                        .toString())
                .contains("Báo cáo gửi muộn của kỳ trước", "Kết quả rất muộn của Trung tâm", "tuần 10 năm 2026");
        reported.consolidate(next, HCQT, "Chưa đơn vị nào gửi.");

        assertThat(parts.find(week, MISSING).orElseThrow().takenInto()).isEqualTo(next);
        assertThat(parts.jointReportsOf(next).get(0).sections().toString()).contains("Kết quả rất muộn");
        at("2026-03-16T08:00");
        reported.sweep(rule);
        assertThat(parts.latecomers(reported.get(reported.newest(rule)))).isEmpty();
    }

    @Test
    void aReportThatNeverComesIsWaitedForUntilTheNextDeadlineAndNoLonger() {
        afterTheDeadline();
        reported.consolidate(week, HCQT, "Trung tâm báo cáo sau.");
        goOn(week);

        at("2026-03-11T15:00");
        reported.fireDue(week);

        assertThat(reported.ends(week)).containsExactly("endEvent_reportNotGiven", "endEvent_reportSent");
        assertThat(reported.instances(week)).isEmpty();
        assertThat(stateOf(MISSING)).isEqualTo(PartState.MISSING);
    }

    @Test
    void aReportThatComesBackIsMendedAndTakesInWhoCameMeanwhile() {
        afterTheDeadline();
        reported.consolidate(week, HCQT, "Trung tâm báo cáo sau.");
        assertThat(reported.get(week).status()).isEqualTo(PeriodStatus.AWAITING_APPROVAL);

        at("2026-03-05T10:00");
        reported.report(week, HCC, "Kết quả gửi muộn.");
        reported.complete(week, "approveReport", HEAD, "outcome", "RETURN", "reason", "Bổ sung kết quả của Trung tâm.");

        assertThat(reported.waiting(week)).containsExactly("consolidateReports");
        assertThat(reported.get(week).isClosed()).isFalse();
        assertThat(reported.shown(week, "consolidateReports", HCQT)
                        .get("returns")
                        .toString())
                .contains("Bổ sung kết quả của Trung tâm.");
        reported.consolidate(week, HCQT, null);
        goOn(week);

        assertThat(parts.jointReportsOf(week)).hasSize(2);
        assertThat(parts.jointReportsOf(week).get(0).included()).doesNotContainKey(MISSING);
        assertThat(parts.jointReportsOf(week).get(1).included()).containsKey(MISSING);
        assertThat(stateOf(MISSING)).isEqualTo(PartState.SENT_LATE);
        assertThat(parts.latecomers(reported.get(week))).isEmpty();
    }

    @Test
    void aNumberIsGivenOnceAYearAndADayLiesBetweenApprovalAndToday() {
        afterTheDeadline();
        reported.consolidate(week, HCQT, "Trung tâm báo cáo sau.");
        reported.approve(week, HEAD);

        refused(
                "reporting.sentOnUnlikely",
                () -> reported.complete(week, "sendReport", CLERK, "number", 90001, "sentOn", "2026-03-03"));
        refused(
                "reporting.sentOnUnlikely",
                () -> reported.complete(week, "sendReport", CLERK, "number", 90001, "sentOn", "2026-03-06"));
        reported.complete(week, "sendReport", CLERK, "number", 90001, "sentOn", "2026-03-04");

        at("2026-03-09T08:00");
        reported.sweep(rule);
        var next = reported.newest(rule);
        at("2026-03-11T15:00");
        reported.fireDue(next);
        reported.consolidate(next, HCQT, "Chưa đơn vị nào gửi.");
        reported.approve(next, HEAD);
        refused(
                "reporting.conflict.number",
                () -> reported.complete(next, "sendReport", CLERK, "number", 90001, "sentOn", "2026-03-11"));
    }

    private void afterTheDeadline() {
        at("2026-03-04T15:00");
        reported.fireDue(week);
        at("2026-03-04T16:00");
    }

    private PartState stateOf(String agency) {
        return parts.find(week, agency).orElseThrow().stateIn(reported.get(week), StoryClock.now());
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }
}
