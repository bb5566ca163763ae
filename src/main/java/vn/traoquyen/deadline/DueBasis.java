package vn.traoquyen.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a due moment rests on (cách tính hạn), so that it can be found anew when the calendar changes.
 *
 * @param from where counting begins: the opening of the stage, or the moment when a pause ended
 * @param minutes the working minutes that were left when it was paused, negative where it was overdue
 * @param day the last day, where one was set
 */
public record DueBasis(Kind kind, Instant from, Long minutes, LocalDate day) {

    /** By what a due moment is found (căn cứ tính hạn). */
    public enum Kind {
        /** The opening and the term of the stage. */
        TERM,
        /** The end of a pause and the working time that was left. */
        REMAINING,
        /** The closing of a day that somebody set. */
        DATE,
        /** A moment that somebody set; no calendar moves it. */
        MOMENT
    }

    public static DueBasis term(Instant opened) {
        return new DueBasis(Kind.TERM, opened, null, null);
    }

    public static DueBasis remaining(Instant resumed, long minutes) {
        return new DueBasis(Kind.REMAINING, resumed, minutes, null);
    }

    public static DueBasis date(LocalDate day) {
        return new DueBasis(Kind.DATE, null, null, day);
    }

    public static DueBasis moment() {
        return new DueBasis(Kind.MOMENT, null, null, null);
    }
}
