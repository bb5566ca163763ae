package vn.traoquyen.difficulty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.difficulty.Difficulties.Listed;
import vn.traoquyen.difficulty.Difficulties.Page;
import vn.traoquyen.difficulty.Difficulties.Search;
import vn.traoquyen.difficulty.Difficulties.Similar;
import vn.traoquyen.difficulty.DifficultyRights.Sight;
import vn.traoquyen.shared.FoldedText;

/** Reads difficulties for whoever asks, as far as he may (tra cứu khó khăn, vướng mắc). */
@Service
public class DifficultyInquiry {

    private static final int MOST_WHILE_TYPING = 5;
    private static final int MOST_AT_A_DESK = 20;
    private static final int SHORTEST_SOUGHT = 5;

    private final Difficulties difficulties;
    private final DifficultyProcess process;
    private final DifficultyRights rights;

    DifficultyInquiry(Difficulties difficulties, DifficultyProcess process, DifficultyRights rights) {
        this.difficulties = difficulties;
        this.process = process;
        this.rights = rights;
    }

    /**
     * A difficulty as far as whoever asks may read it.
     *
     * @param way the stops, the oldest first; empty where only the answer is read
     * @param due until when it is due where it lies; null where it lies nowhere, or nobody has to know
     * @param inside whether question and asker may be read as they were written
     */
    public record Whole(
            Difficulty difficulty,
            List<Hop> way,
            Instant due,
            int joined,
            boolean inside,
            boolean hasJoined,
            boolean mayJoin,
            boolean mayWithdraw,
            List<Change> changes) {}

    /** What is found, and until when each of it is due. */
    public record Found(Page page, Map<DifficultyId, Instant> due) {}

    @Transactional(readOnly = true)
    public Whole whole(DifficultyId id) {
        var difficulty = difficulties.find(id).orElseThrow(() -> DifficultyDesk.notFound(id));
        var hops = difficulties.hopsOf(id);
        var joinings = difficulties.joiningsOf(id);
        var sight = rights.sight(difficulty, hops, joinings);
        if (sight == Sight.NOTHING) {
            throw DifficultyDesk.notFound(id);
        }
        boolean open = difficulty.status().isOpen();
        boolean onTheWay = sight == Sight.WHOLE || sight == Sight.WAY;
        return new Whole(
                difficulty,
                onTheWay ? rights.readable(hops) : List.of(),
                onTheWay && open ? process.due(List.of(id)).get(id) : null,
                joinings.size(),
                sight == Sight.WHOLE,
                sight == Sight.WAY,
                open && !rights.isRaiser(difficulty) && sight != Sight.WAY,
                open && rights.isRaiser(difficulty) && joinings.isEmpty(),
                sight == Sight.WHOLE ? difficulties.changesOf(id) : List.of());
    }

    @Transactional(readOnly = true)
    public Found search(DifficultyStatus status, WorkStream stream, String words, int page, int size) {
        var found = difficulties.search(of(status, stream, words, page, size));
        var due = process.due(found.items().stream()
                .filter(Listed::whole)
                .map(Listed::difficulty)
                .filter(one -> one.status().isOpen())
                .map(Difficulty::id)
                .toList());
        return new Found(found, due);
    }

    /** What whoever asks may read whole, for the register. */
    @Transactional(readOnly = true)
    public List<Listed> register(DifficultyStatus status, WorkStream stream, String words) {
        return difficulties.listed(of(status, stream, words, 0, Integer.MAX_VALUE)).stream()
                .filter(Listed::whole)
                .toList();
    }

    private Search of(DifficultyStatus status, WorkStream stream, String words, int page, int size) {
        var sought = words == null ? "" : FoldedText.of(words);
        return new Search(
                rights.agenciesInView(),
                status,
                stream,
                Stream.of(sought.split(" "))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                page,
                size);
    }

    /** Open difficulties and published answers of the like; none while next to nothing has been typed. */
    @Transactional(readOnly = true)
    public List<Similar> similar(String text) {
        rights.agenciesInView();
        return similar(text, null, MOST_WHILE_TYPING);
    }

    /** The same for a desk where one lies. */
    List<Similar> like(Difficulty difficulty) {
        return similar(difficulty.question().title(), difficulty.id(), MOST_AT_A_DESK);
    }

    private List<Similar> similar(String text, DifficultyId except, int most) {
        var sought = FoldedText.of(text == null ? "" : text);
        return sought.length() < SHORTEST_SOUGHT ? List.of() : difficulties.similar(sought, except, most);
    }
}
