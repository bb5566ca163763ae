package vn.traoquyen.register;

import java.time.YearMonth;
import vn.traoquyen.instrument.Instrument;

/**
 * A holding that its instrument ends soon, and whether somebody sees to what comes after it (việc giao sắp hết hiệu lực).
 *
 * @param leadAgency of the power; it prepares what comes after
 * @param daysLeft after today; negative where the last day has passed
 * @param successorDossier the open dossier that carries the power; null where there is none
 */
public record ExpiringHolding(
        Holding holding, Instrument instrument, String leadAgency, long daysLeft, String successorDossier) {

    public YearMonth month() {
        return YearMonth.from(holding.validUntil());
    }
}
