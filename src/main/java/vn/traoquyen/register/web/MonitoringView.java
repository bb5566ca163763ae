package vn.traoquyen.register.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How an instrument is watched over.
 *
 * @param nextReview null once it is over, as all that is to come
 * @param nextWarning in days before the last day; null where none is left or there is no last day
 */
record MonitoringView(
        Instant startedAt,
        Instant overAt,
        LocalDate nextReview,
        Integer reviewMonths,
        LocalDate nextReport,
        Integer reportMonths,
        Integer lastWarning,
        Integer nextWarning,
        List<Report> reports) {

    /** What a holder has reported. */
    record Report(
            Instant at,
            String agency,
            String agencyName,
            int received,
            int settled,
            int onTime,
            String difficulties,
            String proposals,
            String author) {}

    /**
     * Something that was done or happened.
     *
     * @param agencyName null where the clock was at work
     * @param dossier the one that was opened because of it; null where there is none
     */
    record Event(LocalDate on, String label, String agencyName, String outcome, String text, String dossier) {}
}
