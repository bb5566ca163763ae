package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * From when what a list says holds (ngày tính của danh mục): what was handed over from its day of issue, everything else
 * from the day as of which the list speaks, and before that as in progress since the list was drawn up.
 */
public record ListDates(LocalDate statedOn, LocalDate listedOn) {

    /** The lines with which the history of a new power begins, oldest first. */
    List<StatusEntry> opening(Power power, String by, Instant at) {
        if (listedOn == null || !listedOn.isBefore(since(power))) {
            return List.of(StatusEntry.opening(power, power.status(), change(power, since(power), by, at)));
        }
        if (power.status() == PowerStatus.IN_PROGRESS) {
            return List.of(StatusEntry.opening(power, power.status(), change(power, listedOn, by, at)));
        }
        return List.of(
                StatusEntry.opening(power, PowerStatus.IN_PROGRESS, new StatusChange(listedOn, null, null, by, at)),
                StatusEntry.opening(power, power.status(), change(power, since(power), by, at)));
    }

    /** A line that follows on what is there: it holds no earlier than what it replaces. */
    StatusEntry following(StagedPower staged, String by, Instant at) {
        var power = staged.listed().power();
        var day = Stream.of(since(power), staged.lastChange())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new StatusEntry(
                power.code(),
                power.status(),
                power.form(),
                power.leadAgency(),
                EntryKind.CHANGE,
                change(power, day, by, at));
    }

    private LocalDate since(Power power) {
        return power.status() == PowerStatus.COMPLETED ? power.issuedOn() : statedOn;
    }

    private static StatusChange change(Power power, LocalDate validOn, String by, Instant at) {
        return new StatusChange(validOn, power.note(), power.instrumentSymbol(), by, at);
    }
}
