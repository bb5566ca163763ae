package vn.traoquyen.reporting.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.persistence.RulesOfProvinces;

/** A period begins by the clock, once, whoever sweeps and however long nobody did. */
@ProcessTest
class PeriodOpeningTest extends StoryOfPeriods {

    @Test
    void aPeriodBeginsOnceHoweverOftenAndFromHoweverManyNodesTheSweepComes() {
        at("2026-03-02T07:00");
        rule = reported.anew(RulesOfProvinces.dakLak());
        at("2026-03-02T08:00");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> reported.sweep(rule)))
                        .toArray(CompletableFuture[]::new))
                .join();
        reported.sweep(rule);

        assertThat(reported.all(rule)).hasSize(1);
        assertThat(reported.instances(reported.newest(rule))).hasSize(1);
        assertThat(reported.waiting(reported.newest(rule))).hasSize(4);
    }

    @Test
    void afterADowntimeTheNewestPeriodBeginsAndTheOnesBeforeItAreNotedAsMissed() {
        var first = weekBegun();

        at("2026-04-01T16:00");
        reported.sweep(rule);

        assertThat(reported.all(rule))
                .extracting(ReportPeriod::label, ReportPeriod::status)
                .containsExactly(
                        tuple("tuần 14 năm 2026", PeriodStatus.COLLECTING),
                        tuple("tuần 13 năm 2026", PeriodStatus.MISSED),
                        tuple("tuần 12 năm 2026", PeriodStatus.MISSED),
                        tuple("tuần 11 năm 2026", PeriodStatus.MISSED),
                        tuple("tuần 10 năm 2026", PeriodStatus.COLLECTING));
        assertThat(reported.waiting(reported.newest(rule))).hasSize(4);
        assertThat(reported.get(first).status()).isEqualTo(PeriodStatus.COLLECTING);
        reported.fireDue(reported.newest(rule));
        assertThat(reported.waiting(reported.newest(rule))).contains("consolidateReports");
    }

    @Test
    void aRuleThatIsNewOrStandsStillAsksForNothingOfBefore() {
        at("2026-03-04T16:00");
        rule = reported.anew(RulesOfProvinces.dakLak());
        reported.sweep(rule);
        assertThat(reported.all(rule)).isEmpty();

        at("2026-03-09T08:00");
        reported.sweep(rule);
        assertThat(reported.all(rule)).hasSize(1);

        reported.stop(rule);
        at("2026-03-16T08:00");
        reported.sweep(rule);
        assertThat(reported.all(rule)).hasSize(1);
    }

    @Test
    void eachRoomIsAskedOnceForAllUnits() {
        known.know("vp-ubnd-tinh-ngv", 12, 3);
        weekBegun();

        assertThat(known.questions()).isEqualTo(1);
    }
}
