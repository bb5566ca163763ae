package vn.traoquyen.difficulty;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** Lets a difficulty be answered together with another that says the same (gộp khó khăn tương tự). */
@Component
class Mergers {

    private final Difficulties difficulties;
    private final DifficultyDesk desk;

    Mergers(Difficulties difficulties, DifficultyDesk desk) {
        this.difficulties = difficulties;
        this.desk = desk;
    }

    /** Whoever raised or joined the one has joined the other afterwards. */
    DifficultyOutcome merge(Difficulty difficulty, String into) {
        var other = DifficultyId.of(into == null ? "" : into.strip());
        var target = other.equals(difficulty.id())
                ? null
                : difficulties.hold(other).filter(one -> one.status().isOpen()).orElse(null);
        if (target == null) {
            throw new Refusal("difficulty.noneToMerge", Map.of("id", other.value()));
        }
        var raisedBy = difficulty.raisedBy();
        if (!raisedBy.agency().equals(target.raisedBy().agency())) {
            difficulties.join(other, new Joining(raisedBy, null, desk.now()));
        }
        difficulties.moveJoinings(difficulty.id(), other);
        desk.lay(difficulty.merged(other), DifficultyOutcome.MERGE, other.value());
        desk.tell(new DifficultyMerged(difficulty.id(), difficulty.question().title(), raisedBy.userId(), other));
        return DifficultyOutcome.MERGE;
    }
}
