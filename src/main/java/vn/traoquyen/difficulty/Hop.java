package vn.traoquyen.difficulty;

import java.time.Instant;

/**
 * One stop on the way of a difficulty (chặng): where it lay, from when until when, and what came of it.
 *
 * @param leftAt null where it lies there now
 * @param outcome null while it lies there, as words and author
 * @param words null where nothing was said
 */
public record Hop(
        Place place,
        String agency,
        Instant arrivedAt,
        Instant leftAt,
        DifficultyOutcome outcome,
        String words,
        Author author) {

    boolean isOpen() {
        return leftAt == null;
    }

    /** Without what was said there among those who worked on it. */
    Hop silent() {
        return new Hop(
                place,
                agency,
                arrivedAt,
                leftAt,
                outcome,
                outcome == DifficultyOutcome.RETURN ? words : null,
                outcome == DifficultyOutcome.RETURN ? author : null);
    }
}
