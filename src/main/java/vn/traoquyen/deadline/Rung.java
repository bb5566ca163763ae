package vn.traoquyen.deadline;

import java.util.List;

/**
 * One rung of the ladder (mức nhắc, báo cáo): when somebody is told that a stage is near its end or beyond it.
 *
 * @param level its number; a stage climbs from lower to higher
 * @param workingDays working days after the due moment, before it where negative, at it where 0
 * @param audience who is told
 * @param atOnce whether they are told at once, whatever they have chosen, or in the next digest
 * @param wayOut whether the model takes another way at this level, as consultation does after silence
 * @param text the rung as a person reads it
 */
public record Rung(int level, int workingDays, List<Audience> audience, boolean atOnce, boolean wayOut, String text) {

    public Rung {
        audience = List.copyOf(audience);
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("A rung that tells nobody: " + text);
        }
    }

    /** In which part a person is told (người được báo). */
    public enum Audience {
        /** Who holds the task; while nobody does, everybody to whom it is offered. */
        HOLDER,
        /** The heads of the unit to which it is offered. */
        UNIT_HEAD,
        /** The heads of the agency that the unit belongs to. */
        AGENCY_HEAD,
        /** The heads of the agency that watches over the chain: Sở Tư pháp; over its own stages, Văn phòng UBND tỉnh. */
        COORDINATOR,
        /** Chủ tịch UBND tỉnh. */
        CHAIRMAN
    }
}
