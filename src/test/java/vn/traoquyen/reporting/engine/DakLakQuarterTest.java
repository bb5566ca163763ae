package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.reporting.PeriodicReportSent;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;
import vn.traoquyen.reporting.SampleSource;
import vn.traoquyen.reporting.StoryClock;
import vn.traoquyen.reporting.periodic.JointSection;
import vn.traoquyen.reporting.periodic.PartService;
import vn.traoquyen.reporting.periodic.PartState;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.persistence.RulesOfProvinces;
import vn.traoquyen.shared.OfficeTime;

/**
 * The second quarter of 2025 by the clock: thirteen weekly reports of the office of Đắk Lắk, one unit missing in one of
 * them, one late in another, and a Wednesday, 30 April, that is a holiday.
 */
@ProcessTest
class DakLakQuarterTest extends StoryOfPeriods {

    private static final int WEEKS = 13;
    private static final int WEEK_WITHOUT_BTCD = 3;
    private static final int WEEK_WITH_HCC_LATE = 6;
    private static final int WEEK_OF_30_APRIL = 5;

    /** What each unit has reviewed in the first week; one document more in every week after. */
    private static final Map<String, Integer> REVIEWED = Map.of("ngv", 10, "nvks", 20, "btcd", 5, "hcc", 7);

    @Autowired
    PartService service;

    @Test
    void s001_4_s001_5_s001_6_aQuarterOfWeeklyReports() {
        at("2025-03-31T07:00");
        rule = reported.anew(RulesOfProvinces.dakLak());
        at("2025-03-31T08:00");
        for (int week = 1; week <= WEEKS; week++) {
            live(week);
        }

        var weeks = reported.all(rule);
        assertThat(weeks).hasSize(WEEKS).extracting(ReportPeriod::status).containsOnly(PeriodStatus.SENT);
        assertThat(weeks)
                .extracting(ReportPeriod::label)
                .startsWith("tuần 26 năm 2025")
                .endsWith("tuần 14 năm 2025");
        assertThat(reported.heard(PeriodicReportSent.class))
                .hasSize(WEEKS)
                .extracting(PeriodicReportSent::addressee)
                .containsOnly("Sở Nội vụ");

        unitsComeBeforeWednesdayAfternoonAndTheOfficeOnThursdayAfternoon(weeks);
        theFiguresAddUp(weeks);
        whoWasMissingAndWhoWasLateIsKnown(weeks);
    }

    private void live(int week) {
        reported.sweep(rule);
        var period = reported.newest(rule);
        var moments = reported.get(period).moments();
        REVIEWED.forEach((unit, reviewed) -> known.know("vp-ubnd-tinh-" + unit, reviewed + week - 1, week));

        StoryClock.at(moments.partsDue().minus(Duration.ofHours(2)));
        reported.complete(period, "writeReport", NGV);
        reported.complete(period, "writeReport", NVKS);
        if (week != WEEK_WITHOUT_BTCD) {
            reported.complete(period, "writeReport", BTCD);
        }
        if (week != WEEK_WITH_HCC_LATE) {
            reported.complete(period, "writeReport", HCC);
        }
        StoryClock.at(moments.partsDue());
        reported.all(rule).forEach(begun -> reported.fireDue(begun.id()));
        var isShort = week == WEEK_WITHOUT_BTCD || week == WEEK_WITH_HCC_LATE;
        if (isShort) {
            reported.as(HCQT, () -> service.urge(period, List.of(), null));
        }
        StoryClock.at(moments.sentDue().minus(Duration.ofHours(2)));
        reported.consolidate(period, HCQT, isShort ? "Đã đôn đốc, chưa nhận được." : null);
        goOn(period);
        if (week == WEEK_WITH_HCC_LATE) {
            StoryClock.at(moments.sentDue().plus(Duration.ofHours(15)));
            reported.complete(period, "writeReport", HCC);
        }
        var next = LocalDateTime.of(reported.get(period).lastDay().plusDays(1), LocalTime.of(8, 0));
        var isFestival = next.getMonthValue() == 4 && next.getDayOfMonth() == 7;
        StoryClock.at(
                (isFestival ? next.plusDays(1) : next).atZone(OfficeTime.ZONE).toInstant());
    }

    private void unitsComeBeforeWednesdayAfternoonAndTheOfficeOnThursdayAfternoon(List<ReportPeriod> weeks) {
        for (int week = 1; week <= WEEKS; week++) {
            var moments = nth(weeks, week).moments();
            var parts = local(moments.partsDue());
            var sent = local(moments.sentDue());
            assertThat(parts.toLocalTime()).isEqualTo("15:00");
            assertThat(sent.toLocalTime()).isEqualTo("17:00");
            assertThat(parts).isBefore(sent);
            if (week == WEEK_OF_30_APRIL) {
                assertThat(parts).isEqualTo("2025-04-29T15:00");
                assertThat(sent).isEqualTo("2025-05-05T17:00");
            } else {
                assertThat(parts.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
                assertThat(sent.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            }
        }
    }

    private void theFiguresAddUp(List<ReportPeriod> weeks) {
        for (int week = 1; week <= WEEKS; week++) {
            var reviewed =
                    REVIEWED.values().stream().mapToInt(Integer::intValue).sum() + REVIEWED.size() * (week - 1);
            var units = REVIEWED.size();
            if (week == WEEK_WITHOUT_BTCD) {
                reviewed -= REVIEWED.get("btcd") + week - 1;
                units--;
            }
            if (week == WEEK_WITH_HCC_LATE) {
                reviewed -= REVIEWED.get("hcc") + week - 1;
                units--;
            }
            var joint = parts.jointReportsOf(nth(weeks, week).id()).get(0);
            assertThat(joint.included()).hasSize(units);
            assertThat(joint.sections())
                    .filteredOn(section -> section.title().equals(SampleSource.THEME))
                    .singleElement()
                    .extracting(JointSection::text)
                    .asString()
                    .contains(SampleSource.REVIEWED + ": " + reviewed + ".")
                    .contains(SampleSource.PROPOSED + ": " + units * week + ".");
        }
    }

    private void whoWasMissingAndWhoWasLateIsKnown(List<ReportPeriod> weeks) {
        var without = nth(weeks, WEEK_WITHOUT_BTCD);
        assertThat(stateOf(without, "vp-ubnd-tinh-btcd")).isEqualTo(PartState.MISSING);
        var late = nth(weeks, WEEK_WITH_HCC_LATE);
        assertThat(stateOf(late, "vp-ubnd-tinh-hcc")).isEqualTo(PartState.SENT_LATE);
        var next = nth(weeks, WEEK_WITH_HCC_LATE + 1);
        assertThat(parts.find(late.id(), "vp-ubnd-tinh-hcc").orElseThrow().takenInto())
                .isEqualTo(next.id());
        assertThat(parts.jointReportsOf(next.id()).get(0).sections())
                .anySatisfy(section -> assertThat(section.text())
                        .contains("Trung tâm Phục vụ hành chính công", late.label(), SampleSource.REVIEWED + ": 12"));
        assertThat(reported.heard(ReportMissing.class)).hasSize(2);
        assertThat(reported.heard(ReportUrged.class)).hasSize(2);
        assertThat(reported.ends(without.id())).contains("endEvent_reportNotGiven");
    }

    private PartState stateOf(ReportPeriod period, String agency) {
        return parts.find(period.id(), agency).orElseThrow().stateIn(period, StoryClock.now());
    }

    /** They stand with the newest first. */
    private static ReportPeriod nth(List<ReportPeriod> weeks, int week) {
        return weeks.get(weeks.size() - week);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, OfficeTime.ZONE);
    }
}
