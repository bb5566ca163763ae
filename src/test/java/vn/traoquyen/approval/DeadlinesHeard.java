package vn.traoquyen.approval;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageOpened;

/** Keeps what was said of deadlines, as a room would that sends notices. */
@Component
class DeadlinesHeard {

    private final List<LevelReached> levels = new CopyOnWriteArrayList<>();
    private final List<DeadlineMoved> moves = new CopyOnWriteArrayList<>();
    private final List<StageOpened> opened = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(LevelReached event) {
        levels.add(event);
    }

    @EventListener
    void hear(DeadlineMoved event) {
        moves.add(event);
    }

    @EventListener
    void hear(StageOpened event) {
        opened.add(event);
    }

    List<LevelReached> levels(DossierId dossier) {
        return levels.stream()
                .filter(event -> event.clock().businessKey().equals(dossier.value()))
                .toList();
    }

    List<DeadlineMoved> moves(DossierId dossier) {
        return moves.stream()
                .filter(event -> event.clock().businessKey().equals(dossier.value()))
                .toList();
    }

    List<StageOpened> opened(DossierId dossier) {
        return opened.stream()
                .filter(event -> event.clock().businessKey().equals(dossier.value()))
                .toList();
    }
}
