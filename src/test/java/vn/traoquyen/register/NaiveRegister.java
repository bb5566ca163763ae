package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The register as one would keep it in a notebook; an entry that does not fit leaves the notebook as it was. */
final class NaiveRegister {

    /** @param endedBy an import; 0 where something else ended it */
    record Line(
            String key,
            String instrument,
            LocalDate from,
            LocalDate until,
            LocalDate endedOn,
            boolean endedLater,
            long importId,
            long endedBy) {

        boolean isOpen() {
            return endedOn == null;
        }

        LocalDate last() {
            var last = until == null ? LocalDate.MAX : until;
            return endedOn != null && endedOn.isBefore(last) ? endedOn : last;
        }

        boolean heldOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last());
        }

        boolean meets(Line other) {
            return key.equals(other.key)
                    && heldOn(from)
                    && other.heldOn(other.from)
                    && !from.isAfter(other.last())
                    && !other.from.isAfter(last());
        }

        Line ended(LocalDate day, long by) {
            var end = until != null && until.isBefore(day) ? until : day;
            return new Line(key, instrument, from, until, end, true, importId, by);
        }

        Line expired(LocalDate today) {
            return until != null && until.isBefore(today)
                    ? new Line(key, instrument, from, until, until, false, importId, 0)
                    : this;
        }

        Line reopened() {
            return new Line(key, instrument, from, until, null, false, importId, 0);
        }
    }

    private List<Line> lines = new ArrayList<>();

    Set<String> heldOn(LocalDate day) {
        var held = new TreeSet<String>();
        lines.stream().filter(line -> line.heldOn(day)).forEach(line -> held.add(line.instrument()));
        return held;
    }

    Set<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        for (var line : lines) {
            days.add(line.from());
            days.add(line.from().minusDays(1));
            if (!line.last().equals(LocalDate.MAX)) {
                days.add(line.last());
                days.add(line.last().plusDays(1));
            }
        }
        return days;
    }

    /** @return false where it does not fit */
    boolean add(Line line) {
        return change(next -> next.add(line));
    }

    boolean succeed(String predecessor, Line successor, boolean onlyEnds) {
        return change(next -> {
            end(
                    next,
                    line -> line.instrument().equals(predecessor),
                    successor.from().minusDays(1),
                    0);
            if (!onlyEnds) {
                next.add(successor);
            }
        });
    }

    /** A list's later instrument takes the place of the earlier one. */
    boolean tell(Line line) {
        return change(next -> {
            end(
                    next,
                    other -> other.meets(line) && other.from().isBefore(line.from()),
                    line.from().minusDays(1),
                    line.importId());
            next.add(line);
        });
    }

    boolean takeBack(long importId) {
        return lines.stream().noneMatch(line -> line.importId() == importId && line.endedLater())
                && change(next -> {
                    next.removeIf(line -> line.importId() == importId);
                    next.replaceAll(line -> line.endedBy() == importId ? line.reopened() : line);
                });
    }

    boolean terminate(String instrument, LocalDate lastDay) {
        var tooEarly = lines.stream()
                .anyMatch(line -> line.isOpen()
                        && line.instrument().equals(instrument)
                        && lastDay.isBefore(line.from().minusDays(1)));
        return !tooEarly && change(next -> end(next, line -> line.instrument().equals(instrument), lastDay, 0));
    }

    boolean expire(String instrument, LocalDate today) {
        return change(next -> next.replaceAll(
                line -> line.isOpen() && line.instrument().equals(instrument) ? line.expired(today) : line));
    }

    private static void end(List<Line> lines, Predicate<Line> which, LocalDate lastDay, long by) {
        lines.replaceAll(line -> line.isOpen() && which.test(line) ? line.ended(lastDay, by) : line);
    }

    private boolean change(Consumer<List<Line>> change) {
        var next = new ArrayList<>(lines);
        change.accept(next);
        for (int i = 0; i < next.size(); i++) {
            for (int j = i + 1; j < next.size(); j++) {
                if (next.get(i).meets(next.get(j))) {
                    return false;
                }
            }
        }
        lines = next;
        return true;
    }
}
