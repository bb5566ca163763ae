package vn.traoquyen.difficulty;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Takes a difficulty up and lays it down at its next place (bàn xử lý); every stop on its way is written down here. */
@Component
class DifficultyDesk {

    private static final Set<DifficultyOutcome> EXPLAINED = EnumSet.of(
            DifficultyOutcome.RETURN,
            DifficultyOutcome.SEND_UP,
            DifficultyOutcome.SUBMIT,
            DifficultyOutcome.NOT_OURS,
            DifficultyOutcome.REVISE,
            DifficultyOutcome.REMIND,
            DifficultyOutcome.WITHDRAW);
    private static final int LONGEST_WORDS = 4000;

    private final Difficulties difficulties;
    private final CurrentOfficial currentOfficial;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DifficultyDesk(
            Difficulties difficulties, CurrentOfficial currentOfficial, ApplicationEventPublisher events, Clock clock) {
        this.difficulties = difficulties;
        this.currentOfficial = currentOfficial;
        this.events = events;
        this.clock = clock;
    }

    Official official() {
        return currentOfficial.current();
    }

    Author author() {
        return Author.of(official(), currentOfficial.behalf().orElse(null));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The difficulty, held until the end of the transaction, for one of the agency with which it lies. */
    Difficulty take(DifficultyId id) {
        var difficulty = hold(id);
        if (!official().agencyCode().equals(difficulty.agency())) {
            throw new Refusal("difficulty.forbidden.notAsked");
        }
        return difficulty;
    }

    Difficulty hold(DifficultyId id) {
        return difficulties.hold(id).orElseThrow(() -> notFound(id));
    }

    static Refusal notFound(DifficultyId id) {
        return new Refusal("difficulty.notFound.difficulty", Map.of("id", id.value()));
    }

    /** Writes down how the stage has ended, and keeps the difficulty where it lies now. */
    Difficulty lay(Difficulty after, DifficultyOutcome outcome, String words) {
        var said = checked(outcome, words);
        var now = now();
        difficulties.leave(after.id(), outcome, said, author(), now);
        if (after.status().isOpen()) {
            difficulties.arrive(after.id(), after.place(), after.agency(), now);
        }
        difficulties.update(after);
        return after;
    }

    private static String checked(DifficultyOutcome outcome, String words) {
        var said = PlainText.lines(words);
        if (said.isEmpty() && EXPLAINED.contains(outcome)) {
            throw new Refusal("difficulty.withoutReason", Map.of("outcome", outcome.label()));
        }
        Question.length("Ý kiến", said, 0, LONGEST_WORDS);
        return said.isEmpty() ? null : said;
    }

    /** Back to whoever raised it. */
    DifficultyOutcome giveBack(Difficulty difficulty, String words) {
        lay(difficulty.returned(), DifficultyOutcome.RETURN, words);
        tell(new DifficultyReturned(
                difficulty.id(),
                difficulty.question().title(),
                difficulty.raisedBy().userId(),
                difficulty.agency(),
                words));
        return DifficultyOutcome.RETURN;
    }

    /** On to the next level, of which whoever asked is told. */
    DifficultyOutcome pass(Difficulty from, Difficulty to, DifficultyOutcome outcome, String words) {
        lay(to, outcome, words);
        tell(new DifficultySentUp(
                to.id(),
                to.question().title(),
                askers(to),
                from.place(),
                to.place(),
                to.agency(),
                to.sent() == null ? null : to.sent().ministry()));
        return outcome;
    }

    /** The accounts of those who asked or joined. */
    Set<String> askers(Difficulty difficulty) {
        var askers = new LinkedHashSet<String>();
        askers.add(difficulty.raisedBy().userId());
        difficulties
                .joiningsOf(difficulty.id())
                .forEach(joining -> askers.add(joining.author().userId()));
        return askers;
    }

    void tell(Object event) {
        events.publishEvent(event);
    }
}
