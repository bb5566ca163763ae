package vn.traoquyen.reporting;

import java.time.LocalDate;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;

/**
 * How many powers stand how (số liệu tổng hợp).
 *
 * @param decentralization completed by phân cấp
 * @param delegation completed by ủy quyền
 * @param overdue of those in progress, the ones whose time is over
 */
public record Tally(int decentralization, int delegation, int inProgress, int paused, int declined, int overdue) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    public int total() {
        return completed() + unfinished();
    }

    public int completed() {
        return decentralization + delegation;
    }

    public int unfinished() {
        return inProgress + paused + declined;
    }

    public int of(PowerStatus status) {
        return switch (status) {
            case COMPLETED -> completed();
            case IN_PROGRESS -> inProgress;
            case PAUSED -> paused;
            case DECLINED -> declined;
        };
    }

    Tally with(Power power, LocalDate asOf) {
        var completed = power.status() == PowerStatus.COMPLETED;
        var decentralized = power.form() == TransferForm.DECENTRALIZATION;
        return new Tally(
                decentralization + (completed && decentralized ? 1 : 0),
                delegation + (completed && !decentralized ? 1 : 0),
                inProgress + (power.status() == PowerStatus.IN_PROGRESS ? 1 : 0),
                paused + (power.status() == PowerStatus.PAUSED ? 1 : 0),
                declined + (power.status() == PowerStatus.DECLINED ? 1 : 0),
                overdue + (isOverdue(power, asOf) ? 1 : 0));
    }

    public static boolean isOverdue(Power power, LocalDate asOf) {
        return power.status() == PowerStatus.IN_PROGRESS
                && power.dueOn() != null
                && power.dueOn().isBefore(asOf);
    }
}
