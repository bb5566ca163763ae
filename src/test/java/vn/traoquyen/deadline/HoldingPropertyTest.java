package vn.traoquyen.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.calendar.WorkingTime;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.deadline.ClockHolding.Scope;
import vn.traoquyen.shared.OfficeTime;

/** However often and whenever a clock is stopped, no working minute is lost or won. */
class HoldingPropertyTest {

    private static final CalendarDays DAYS = NationalCalendar::fromFile;
    private static final Instant EPOCH = Instant.parse("2026-01-05T00:00:00Z");
    private static final long HALF_A_YEAR = 180L * 24 * 3600;

    private final WorkingTime workingTime = new WorkingTime(DAYS);

    @Property
    void whatRanAndWhatIsLeftMakeTheWhole(
            @ForAll @LongRange(max = HALF_A_YEAR) long start,
            @ForAll @IntRange(max = 30) int days,
            @ForAll @Size(max = 8) List<@LongRange(min = 1, max = 20L * 24 * 3600) Long> turns) {
        var time = new HandTurned(EPOCH.plusSeconds(start));
        var term = new Term(days, TermUnit.WORKING_DAY, "", true);
        var due = new Deadlines(DAYS).after(time.instant(), term).due().toInstant();
        var clocks = new ClocksInMemory();
        clocks.open(ClocksInMemory.opened(time.instant(), due));
        var holding = holding(clocks, time);
        long whole = workingTime.minutesBetween(time.instant(), due);

        long ran = 0;
        long stood = 0;
        var last = minute(time);
        boolean held = false;
        for (long turn : turns) {
            time.turn(turn);
            long minutes = workingTime.minutesBetween(last, minute(time));
            if (held) {
                stood += minutes;
                holding.release(Scope.INSTANCE, "instance");
            } else {
                ran += minutes;
                holding.hold(Scope.INSTANCE, "instance");
            }
            held = !held;
            last = minute(time);
        }

        var clock = clocks.only();
        long left = held
                ? clock.remaining()
                : workingTime.minutesBetween(last, clock.clock().due());
        assertThat(ran + left).isEqualTo(whole);
        assertThat(clock.heldMinutes()).isEqualTo(stood);
        assertThat(clock.clock().due() == null).isEqualTo(held);
    }

    private ClockHolding holding(RunningClocks clocks, Clock time) {
        EngineDates engine = dates -> {};
        EscalationLadder ladder =
                (process, stage) -> List.of(new Rung(1, 0, List.of(Rung.Audience.HOLDER), true, false, "Hết hạn"));
        var moves = new ClockMoves(clocks, engine, ladder, DAYS, time);
        return new ClockHolding(clocks, moves, workingTime, new DueMoments(DAYS), event -> {}, time);
    }

    private static Instant minute(Clock time) {
        return time.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** A clock that goes on when it is turned. */
    private static class HandTurned extends Clock {

        private Instant now;

        HandTurned(Instant now) {
            this.now = now;
        }

        void turn(long seconds) {
            now = now.plus(Duration.ofSeconds(seconds));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return OfficeTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
