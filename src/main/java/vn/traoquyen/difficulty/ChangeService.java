package vn.traoquyen.difficulty;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** What answers have led to and nobody has done yet (việc phải làm tiếp), for those who watch over the province. */
@Service
public class ChangeService {

    private final Difficulties difficulties;
    private final DifficultyRights rights;
    private final Clock clock;

    ChangeService(Difficulties difficulties, DifficultyRights rights, Clock clock) {
        this.difficulties = difficulties;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Change> open() {
        refuseOthers();
        return difficulties.openChanges();
    }

    @Transactional
    public void done(long id) {
        refuseOthers();
        if (!difficulties.done(id, null, clock.instant())) {
            throw new Refusal("difficulty.notFound.change", Map.of("id", id));
        }
    }

    private void refuseOthers() {
        if (!rights.seesAll()) {
            throw new Refusal("difficulty.forbidden.changes");
        }
    }
}
