package vn.traoquyen.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.calendar.WorkingTime;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.deadline.StageTimes.StageTime;
import vn.traoquyen.shared.OfficeTime;

/** Thời gian xử lý: working minutes, pauses left out. */
class TimeSpentTest {

    private static final long DAY = 8 * 60;

    private final WorkingCalendar calendar = WorkingCalendar.of(NationalCalendar.entries());
    private final TimeSpent spent = new TimeSpent(new WorkingTime(() -> calendar));

    @Test
    void anOpenStageHasTimeLeftAndIsNotLate() {
        var stage = stage("2026-08-17T07:30", "2026-08-21T17:00", null, null, null, 0);

        assertThat(spent.elapsed(stage, at("2026-08-18T17:00"))).isEqualTo(2 * DAY);
        assertThat(spent.remaining(stage, at("2026-08-18T17:00"))).isEqualTo(3 * DAY);
        assertThat(spent.overdue(stage, at("2026-08-18T17:00"))).isZero();
    }

    @Test
    void theSwappedSaturdayCountsAndTheNationalDayDoesNot() {
        var stage = stage("2026-08-21T17:00", "2026-08-27T17:00", null, null, null, 0);

        assertThat(spent.elapsed(stage, at("2026-08-22T17:00"))).isEqualTo(DAY);
        assertThat(spent.overdue(stage, at("2026-09-03T17:00"))).isEqualTo(2 * DAY);
        assertThat(spent.remaining(stage, at("2026-09-03T17:00"))).isZero();
    }

    @Test
    void aHeldStageStandsStillInEveryFigure() {
        var held = stage("2026-08-17T07:30", null, "2026-08-18T17:00", null, 3 * DAY, 0);

        assertThat(spent.elapsed(held, at("2026-08-28T17:00"))).isEqualTo(2 * DAY);
        assertThat(spent.remaining(held, at("2026-08-28T17:00"))).isEqualTo(3 * DAY);
        assertThat(spent.overdue(held, at("2026-08-28T17:00"))).isZero();
    }

    @Test
    void aStageThatWasHeldWhenLateStaysAsLate() {
        var held = stage("2026-08-17T07:30", null, "2026-08-18T17:00", null, -DAY, 0);

        assertThat(spent.overdue(held, at("2026-08-28T17:00"))).isEqualTo(DAY);
        assertThat(spent.remaining(held, at("2026-08-28T17:00"))).isZero();
    }

    @Test
    void whatHasEndedKeepsItsFigures() {
        var done = stage("2026-08-17T07:30", "2026-08-18T17:00", null, "2026-08-20T17:00", null, DAY);

        assertThat(spent.elapsed(done, at("2027-01-04T17:00"))).isEqualTo(3 * DAY);
        assertThat(spent.overdue(done, at("2027-01-04T17:00"))).isEqualTo(2 * DAY);
        assertThat(spent.remaining(done, at("2027-01-04T17:00"))).isZero();
    }

    private static StageTime stage(
            String opened, String due, String held, String closed, Long remaining, long heldMinutes) {
        return new StageTime(
                "transferApproval",
                "HS-2026-00001",
                "appraiseDossier",
                "Thẩm định hồ sơ",
                "so-tu-phap",
                at(opened),
                at(due),
                at(held),
                at(closed),
                remaining,
                heldMinutes);
    }

    private static Instant at(String local) {
        return local == null
                ? null
                : LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
    }
}
