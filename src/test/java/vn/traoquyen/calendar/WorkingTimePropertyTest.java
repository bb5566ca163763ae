package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import vn.traoquyen.calendar.persistence.NationalCalendar;

class WorkingTimePropertyTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(ShortDays.added(NationalCalendar.entries()));
    private final WorkingTime time = new WorkingTime(() -> calendar);

    @Property
    void asManyMinutesLieBetweenAsWereAdded(
            @ForAll("moments") Instant start, @ForAll @LongRange(min = -60_000, max = 60_000) long minutes) {
        assertThat(time.minutesBetween(start, time.plusMinutes(start, minutes))).isEqualTo(minutes);
    }

    @Property
    void nAndThenMMinutesAreNAndMMinutes(
            @ForAll("moments") Instant start,
            @ForAll @LongRange(max = 30_000) long n,
            @ForAll @LongRange(max = 30_000) long m) {
        assertThat(time.plusMinutes(time.plusMinutes(start, n), m)).isEqualTo(time.plusMinutes(start, n + m));
    }

    @Property
    void thePartsOfASpanAddUpToIt(
            @ForAll("moments") Instant one, @ForAll("moments") Instant two, @ForAll("moments") Instant three) {
        assertThat(time.minutesBetween(one, two) + time.minutesBetween(two, three))
                .isEqualTo(time.minutesBetween(one, three));
    }

    @Property
    void aClockThatIsStoppedAndGoesOnLosesNoMinute(
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = 1, max = 20_000) long term,
            @ForAll @LongRange(max = 20_000) long until,
            @ForAll @LongRange(max = 500_000) long pausedMinutes) {
        var due = time.plusMinutes(start, term);
        var stopped = time.plusMinutes(start, Math.min(until, term));
        var left = time.minutesBetween(stopped, due);
        var resumed = stopped.plusSeconds(60 * pausedMinutes);

        var dueAgain = time.plusMinutes(resumed, left);

        assertThat(time.minutesBetween(start, stopped) + time.minutesBetween(resumed, dueAgain))
                .isEqualTo(term);
    }

    @Property
    void nothingFallsOutsideOfTheOfficeHours(
            @ForAll("moments") Instant start, @ForAll @LongRange(min = -30_000, max = 30_000) long minutes) {
        var local = time.plusMinutes(start, minutes).atZone(Deadlines.ZONE).toLocalDateTime();

        assertThat(calendar.sessions(local.toLocalDate()))
                .anyMatch(session -> !local.toLocalTime().isBefore(session.opens())
                        && !local.toLocalTime().isAfter(session.closes()));
    }

    @Property
    void minutesAreThoseThatSomebodyCountsOneByOne(
            @ForAll("moments") Instant start, @ForAll @LongRange(max = 8_000) long minutes) {
        var begin = start.truncatedTo(ChronoUnit.MINUTES);

        assertThat(time.minutesBetween(begin, begin.plusSeconds(60 * minutes)))
                .isEqualTo(NaiveMinutes.between(calendar, begin, minutes));
    }

    @Property(tries = 200)
    void theZoneOfTheMachineChangesNothing(
            @ForAll("moments") Instant start,
            @ForAll @LongRange(min = -5_000, max = 5_000) long minutes,
            @ForAll("zones") String zone) {
        var here = time.plusMinutes(start, minutes);
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(time.plusMinutes(start, minutes)).isEqualTo(here);
            assertThat(time.minutesBetween(start, here)).isEqualTo(minutes);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu");
    }

    /** With seconds, and often near the edges of a session. */
    @Provide
    Arbitrary<Instant> moments() {
        var first = Instant.parse("2025-12-20T00:00:00Z").getEpochSecond();
        var last = Instant.parse("2027-03-01T00:00:00Z").getEpochSecond();
        var any = Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
        var edges = Arbitraries.integers()
                .between(0, 430)
                .flatMap(day -> Arbitraries.of("00:30:00Z", "04:30:00Z", "06:00:00Z", "10:00:00Z", "10:00:01Z")
                        .map(clock -> Instant.parse("2025-12-20T" + clock).plusSeconds(86_400L * day)));
        return Arbitraries.oneOf(any, edges);
    }
}
