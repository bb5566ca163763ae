package vn.traoquyen.difficulty;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Carries a difficulty from desk to desk (quy trình giải quyết khó khăn, vướng mắc). */
public interface DifficultyProcess {

    void open(Difficulty difficulty);

    void withdraw(DifficultyId id);

    /** Until when it is due where it lies now; without those that lie nowhere. */
    Map<DifficultyId, Instant> due(Collection<DifficultyId> ids);
}
