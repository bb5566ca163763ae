package vn.traoquyen.register.monitoring;

import java.time.Instant;

/**
 * How far the watch over an instrument has come (tình trạng theo dõi).
 *
 * @param startedAt null while its process has not begun
 * @param overAt null while it is in force
 * @param lastWarning the warning that was given last, in days before the last day; null while there was none
 */
public record Monitoring(String instrumentId, Instant startedAt, Instant overAt, Integer lastWarning, Cycles cycles) {

    public boolean isStarted() {
        return startedAt != null;
    }

    /**
     * How often it is reviewed and reported on as the instrument itself names it (chu kỳ), in months.
     *
     * @param reviewMonths null: as everywhere in the province
     * @param reportMonths null: likewise
     */
    public record Cycles(Integer reviewMonths, Integer reportMonths) {}
}
