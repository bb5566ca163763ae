package vn.traoquyen.portfolio.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import vn.traoquyen.portfolio.persistence.FigureMove.Cell;

/** What one transaction does to the figures, summed up until it commits; one that rolls back takes it along. */
class PendingFigures implements TransactionSynchronization {

    private final Map<Cell, Integer> moves = new LinkedHashMap<>();
    private final Consumer<Map<Cell, Integer>> writing;

    PendingFigures(Consumer<Map<Cell, Integer>> writing) {
        this.writing = writing;
    }

    void add(Collection<FigureMove> more) {
        more.forEach(move -> moves.merge(move.cell(), move.delta(), Integer::sum));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        moves.values().removeIf(delta -> delta == 0);
        if (!moves.isEmpty()) {
            writing.accept(moves);
        }
    }
}
