package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when what a list says holds (ngày tính của danh mục): what was handed over from its day of issue, everything else
 * from the day as of which the list speaks, and before that as in progress since the list was drawn up.
 */
public record ListDates(LocalDate statedOn, LocalDate listedOn) {

    /** The line that holds last when a new power comes into the portfolio. */
    StatusEntry holding(Power power, String by, Instant at) {
        var inProgressAlready = power.status() == PowerStatus.IN_PROGRESS && isListedBefore(power);
        return entry(power, inProgressAlready ? listedOn : since(power), by, at);
    }

    /** The line before it, where the list was drawn up before that. */
    Optional<StatusEntry> beginning(Power power, String by, Instant at) {
        return power.status() != PowerStatus.IN_PROGRESS && isListedBefore(power)
                ? Optional.of(new StatusEntry(
                        power.code(), PowerStatus.IN_PROGRESS, new StatusChange(listedOn, null, null, by, at)))
                : Optional.empty();
    }

    private boolean isListedBefore(Power power) {
        return listedOn != null && listedOn.isBefore(since(power));
    }

    /** A line that follows on what is there: it holds no earlier than what it replaces. */
    StatusEntry following(StagedPower staged, String by, Instant at) {
        var power = staged.listed().power();
        var day = Stream.of(since(power), staged.lastChange())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return entry(power, day, by, at);
    }

    private LocalDate since(Power power) {
        return power.status() == PowerStatus.COMPLETED ? power.issuedOn() : statedOn;
    }

    private static StatusEntry entry(Power power, LocalDate validOn, String by, Instant at) {
        return new StatusEntry(
                power.code(),
                power.status(),
                new StatusChange(validOn, power.note(), power.instrumentSymbol(), by, at));
    }
}
