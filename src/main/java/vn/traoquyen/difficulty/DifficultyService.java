package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** What those do who meet a difficulty (người phản ánh): raise it, make it clear, take it back, join another's. */
@Service
public class DifficultyService {

    private static final int LONGEST_NOTE = 1000;

    private final Difficulties difficulties;
    private final DifficultyDesk desk;
    private final DifficultyRoutes routes;
    private final DifficultyProcess process;
    private final List<OriginSource> sources;
    private final Clock clock;

    DifficultyService(
            Difficulties difficulties,
            DifficultyDesk desk,
            DifficultyRoutes routes,
            DifficultyProcess process,
            List<OriginSource> sources,
            Clock clock) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.routes = routes;
        this.process = process;
        this.sources = sources;
        this.clock = clock;
    }

    /** Raises a difficulty and starts its process. */
    @Transactional
    public Difficulty open(Question question, OriginKind kind, String reference) {
        var difficulty = raise(question, kind, reference);
        process.open(difficulty);
        return difficulty;
    }

    /**
     * Raises a difficulty whose process is already starting.
     *
     * @param kind out of what it arose; null where it was met by itself
     */
    @Transactional
    public Difficulty raise(Question question, OriginKind kind, String reference) {
        question.check();
        var origin = origin(kind, reference);
        var official = desk.official();
        var beginning = routes.beginning(official, question);
        var now = desk.now();
        var difficulty = Difficulty.raised(
                difficulties.nextId(LocalDate.now(clock).getYear()),
                question,
                origin,
                desk.author(),
                official.group(),
                now,
                beginning.place(),
                beginning.agency());
        difficulties.add(difficulty);
        difficulties.arrive(difficulty.id(), Place.RAISER, official.agencyCode(), now);
        desk.lay(difficulty, DifficultyOutcome.RAISE, null);
        desk.tell(new DifficultyRaised(
                difficulty.id(), question.title(), difficulty.raisedBy(), beginning.place(), beginning.agency()));
        return difficulty;
    }

    private Origin origin(OriginKind kind, String reference) {
        if (kind == null) {
            return null;
        }
        var sought = PlainText.line(reference);
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .flatMap(source -> source.find(sought))
                .orElseThrow(() ->
                        new Refusal("difficulty.originUnknown", Map.of("kind", kind.label(), "reference", sought)));
    }

    /** @return where it goes again */
    @Transactional
    public Place clarify(DifficultyId id, String content, String proposal) {
        var difficulty = desk.take(id);
        var clearer = difficulty.question().clearer(content, proposal);
        clearer.check();
        var clarified = difficulty.clarified(clearer, routes.agencyAt(difficulty.returnedFrom(), difficulty));
        return desk.lay(clarified, DifficultyOutcome.RESUBMIT, null).place();
    }

    /** Whoever raised it gives it up when it came back to him. */
    @Transactional
    public void giveUp(DifficultyId id, String reason) {
        withdrawn(desk.take(id), reason);
    }

    /** Whoever raised it takes it back, wherever it lies. */
    @Transactional
    public void withdraw(DifficultyId id, String reason) {
        var difficulty = desk.hold(id);
        if (!desk.official().agencyCode().equals(difficulty.raisedBy().agency())) {
            throw DifficultyDesk.notFound(id);
        }
        refuseOver(difficulty);
        withdrawn(difficulty, reason);
        process.withdraw(id);
    }

    private void withdrawn(Difficulty difficulty, String reason) {
        var others = difficulties.joiningsOf(difficulty.id()).size();
        if (others > 0) {
            throw new Refusal("difficulty.conflict.othersJoined", Map.of("count", others));
        }
        desk.lay(difficulty.ended(DifficultyStatus.WITHDRAWN), DifficultyOutcome.WITHDRAW, reason);
        desk.tell(new DifficultyWithdrawn(
                difficulty.id(), difficulty.question().title(), difficulty.place(), difficulty.agency(), reason));
    }

    /** The agency of whoever asks has the same difficulty; once it is answered, it is told. */
    @Transactional
    public void join(DifficultyId id, String note) {
        var difficulty = desk.hold(id);
        refuseOver(difficulty);
        var author = desk.author();
        if (author.agency().equals(difficulty.raisedBy().agency())) {
            throw new Refusal("difficulty.conflict.ownDifficulty");
        }
        var said = PlainText.lines(note);
        Question.length("Ghi chú", said, 0, LONGEST_NOTE);
        if (!difficulties.join(id, new Joining(author, said.isEmpty() ? null : said, desk.now()))) {
            throw new Refusal("difficulty.conflict.joined");
        }
        desk.tell(new DifficultyJoined(
                id, difficulty.question().title(), difficulty.raisedBy().userId(), author));
    }

    private static void refuseOver(Difficulty difficulty) {
        if (!difficulty.status().isOpen()) {
            throw new Refusal(
                    "difficulty.conflict.over",
                    Map.of("status", difficulty.status().label()));
        }
    }
}
