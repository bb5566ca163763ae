package vn.traoquyen.register.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When the next step of a watch is due (lịch theo dõi), as seen on one day. Cycles are counted from the day of effect, so
 * that a late review moves none of those after it.
 *
 * @param from the first day on which anything is held by the instrument
 * @param lastDay null without end
 * @param warningDays how many days before the last day it is warned, the earliest warning first
 */
public record WatchDays(LocalDate from, LocalDate lastDay, List<Integer> warningDays, LocalDate today) {

    /** The first day of a cycle that is still to come. */
    public LocalDate nextOf(int months) {
        long passed = Math.max(0, ChronoUnit.MONTHS.between(from, today) / months);
        var day = from.plusMonths(passed * months);
        while (!day.isAfter(today) || day.equals(from)) {
            passed++;
            day = from.plusMonths(passed * months);
        }
        return day;
    }

    /**
     * The next warning, in days before the last day. Of several that are already due only the latest is given.
     *
     * @param given the warning that was given last; null: none
     */
    public Optional<Integer> nextWarning(Integer given) {
        var left = warningDays.stream()
                .filter(days -> given == null || days < given)
                .toList();
        return left.stream()
                .filter(this::isDue)
                .reduce((earlier, later) -> later)
                .or(() -> left.stream().findFirst());
    }

    /** The day of a warning; today where it has passed. */
    public LocalDate dayOf(int warning) {
        return isDue(warning) ? today : lastDay.minusDays(warning);
    }

    public LocalDate firstWarning() {
        return dayOf(warningDays.get(0));
    }

    /** How many of the warnings are due or past, or have been given. */
    public int urgency(Integer given) {
        return (int) warningDays.stream()
                .filter(days -> isDue(days) || given != null && days >= given)
                .count();
    }

    private boolean isDue(int warning) {
        return !lastDay.minusDays(warning).isAfter(today);
    }
}
