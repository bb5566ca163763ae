package vn.traoquyen.register.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.Behalf;

/**
 * One line in the history of an instrument in force (quá trình theo dõi).
 *
 * @param id null before it is kept
 * @param text the assessment, the note, what has changed; null where there is none
 * @param judgement what a review or a decision says besides; {@link Judgement#NONE} for every other deed
 * @param author null where the clock was at work
 * @param dossierId the dossier that it led to; null while there is none
 */
public record MonitoringEntry(
        Long id,
        Instant at,
        MonitoringDeed deed,
        MonitoringOutcome outcome,
        String text,
        Judgement judgement,
        Author author,
        String dossierId) {

    static MonitoringEntry of(Instant at, MonitoringDeed deed, String text, Author author) {
        return new MonitoringEntry(null, at, deed, MonitoringOutcome.DONE, text, Judgement.NONE, author, null);
    }

    /** What an agency reads of it that is neither in the lead nor watches over the province: its own words alone. */
    MonitoringEntry readBy(String agency) {
        boolean own = author == null || author.agency().equals(agency);
        return own ? this : new MonitoringEntry(id, at, deed, outcome, null, Judgement.NONE, author, null);
    }

    /** The same conclusion, as far as another dossier carries it out. */
    MonitoringEntry followedAlsoBy(String otherDossier, List<String> powerCodes) {
        var narrowed = new Judgement(judgement.reason(), powerCodes, judgement.validUntil(), judgement.askedAt());
        return new MonitoringEntry(null, at, deed, outcome, text, narrowed, author, otherDossier);
    }

    /**
     * What is to come after the instrument (đề nghị xử lý).
     *
     * @param reason null where nothing is to change
     * @param powerCodes the powers that it concerns; empty: all
     * @param validUntil null where it is left to the next dossier
     * @param askedAt since when the question had been open
     */
    public record Judgement(String reason, List<String> powerCodes, LocalDate validUntil, Instant askedAt) {

        static final Judgement NONE = new Judgement(null, List.of(), null, null);

        public Judgement {
            powerCodes = List.copyOf(powerCodes);
        }
    }

    /**
     * The person as he was on that day, and the agency for which he spoke (người xử lý).
     *
     * @param behalf in whose stead he did it; null where he did it for himself
     */
    public record Author(String userId, String name, String title, String agency, Behalf behalf) {}
}
