package vn.traoquyen.difficulty;

import java.time.Instant;

/**
 * What a difficulty has led to (việc phát sinh từ khó khăn).
 *
 * @param id null before it is kept
 * @param reference of what was begun; null where no room takes it up and somebody has to
 * @param doneAt when somebody has; null while it is to be done
 */
public record Change(
        Long id,
        DifficultyId difficulty,
        ChangeKind kind,
        String reference,
        String note,
        Author by,
        Instant at,
        Instant doneAt) {}
