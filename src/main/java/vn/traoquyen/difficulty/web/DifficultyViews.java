package vn.traoquyen.difficulty.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Answer;
import vn.traoquyen.difficulty.Author;
import vn.traoquyen.difficulty.Change;
import vn.traoquyen.difficulty.Difficulties.Count;
import vn.traoquyen.difficulty.Difficulties.Listed;
import vn.traoquyen.difficulty.Difficulties.Similar;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.difficulty.DifficultyInquiry.Found;
import vn.traoquyen.difficulty.DifficultyInquiry.Whole;
import vn.traoquyen.difficulty.DifficultyStatus;
import vn.traoquyen.difficulty.Hop;
import vn.traoquyen.difficulty.Letter;
import vn.traoquyen.difficulty.OriginKind;
import vn.traoquyen.difficulty.Place;
import vn.traoquyen.difficulty.Publication;
import vn.traoquyen.difficulty.Urgency;
import vn.traoquyen.difficulty.WorkStream;
import vn.traoquyen.organization.PartyNames;

/** Shows difficulties with as much as whoever asks may read. */
@Component
class DifficultyViews {

    private final PartyNames names;

    DifficultyViews(PartyNames names) {
        this.names = names;
    }

    /** @param counts of every status, those without any too */
    record PageView(int page, int size, long total, Map<DifficultyStatus, Long> counts, List<LineView> items) {}

    /** @param raisedBy the agency that asked; null where that is not for whoever looks, as place and due */
    record LineView(
            String id,
            String title,
            WorkStream stream,
            String streamLabel,
            Urgency urgency,
            String urgencyLabel,
            DifficultyStatus status,
            String statusLabel,
            String raisedBy,
            Instant raisedAt,
            PlaceView place,
            Instant due,
            int joined,
            String answer) {}

    record PlaceView(Place place, String label, String agency, String agencyName) {}

    /**
     * What may not be read is null.
     *
     * @param question as it was written, or as it is published
     */
    record DifficultyView(
            String id,
            String title,
            String question,
            String proposal,
            String legalBasis,
            WorkStream stream,
            String streamLabel,
            Urgency urgency,
            String urgencyLabel,
            DifficultyStatus status,
            String statusLabel,
            OriginView origin,
            AuthorView raisedBy,
            String onBehalfOf,
            Instant raisedAt,
            PlaceView place,
            Instant due,
            int joined,
            List<HopView> way,
            LetterView sent,
            AnswerView answer,
            String mergedInto,
            List<ChangeView> changes,
            boolean hasJoined,
            boolean mayJoin,
            boolean mayWithdraw) {}

    record OriginView(OriginKind kind, String label, String reference, String title) {}

    record AuthorView(String name, String title, String agency, String agencyName) {}

    record HopView(
            Place place,
            String label,
            String agency,
            String agencyName,
            Instant arrivedAt,
            Instant leftAt,
            String outcome,
            String words,
            AuthorView author) {}

    record LetterView(String ministry, String number, LocalDate day) {}

    /** @param agencyName whose answer it is: the ministry's, where one has answered */
    record AnswerView(
            String text,
            String basis,
            Publication publication,
            String publicationLabel,
            String agencyName,
            Instant at,
            LetterView letter) {}

    record ChangeView(Long id, String kind, String label, String reference, String note, Instant at, Instant doneAt) {}

    /** A change that nobody has made yet. */
    record ToDoView(Long id, String difficulty, String label, String note, AuthorView by, Instant at) {}

    record SimilarView(
            String id,
            String title,
            String streamLabel,
            DifficultyStatus status,
            String statusLabel,
            String placeLabel,
            int joined,
            String answer,
            boolean open) {}

    PageView page(Found found) {
        var page = found.page();
        var counts = new LinkedHashMap<DifficultyStatus, Long>();
        Arrays.stream(DifficultyStatus.values()).forEach(status -> counts.put(status, 0L));
        page.counts().forEach((Count count) -> counts.put(count.status(), count.count()));
        return new PageView(
                page.page(),
                page.size(),
                page.total(),
                counts,
                page.items().stream()
                        .map(line ->
                                line(line, found.due().get(line.difficulty().id())))
                        .toList());
    }

    private LineView line(Listed listed, Instant due) {
        var difficulty = listed.difficulty();
        var question = difficulty.question();
        boolean named = listed.whole() || difficulty.isPublished() && difficulty.namesTheAsker();
        return new LineView(
                difficulty.id().value(),
                question.title(),
                question.stream(),
                question.stream().label(),
                question.urgency(),
                question.urgency().label(),
                difficulty.status(),
                difficulty.status().label(),
                named ? names.agency(difficulty.raisedBy().agency()) : null,
                difficulty.raisedAt(),
                difficulty.status().isOpen() ? place(difficulty) : null,
                due,
                listed.joined(),
                difficulty.answer() == null ? null : difficulty.answer().text().answer());
    }

    List<SimilarView> similar(List<Similar> similar) {
        return similar.stream()
                .map(one -> new SimilarView(
                        one.id().value(),
                        one.title(),
                        one.stream().label(),
                        one.status(),
                        one.status().label(),
                        one.status().isOpen() ? one.place().label() : null,
                        one.joined(),
                        one.answer(),
                        one.status().isOpen()))
                .toList();
    }

    DifficultyView view(Whole whole) {
        var difficulty = whole.difficulty();
        var question = difficulty.question();
        boolean inside = whole.inside();
        boolean onTheWay = !whole.way().isEmpty();
        boolean named = inside || difficulty.isPublished() && difficulty.namesTheAsker();
        return new DifficultyView(
                difficulty.id().value(),
                question.title(),
                inside ? question.content() : difficulty.isPublished() ? difficulty.publicQuestion() : null,
                inside ? question.proposal() : null,
                question.legalBasis(),
                question.stream(),
                question.stream().label(),
                question.urgency(),
                question.urgency().label(),
                difficulty.status(),
                difficulty.status().label(),
                inside ? origin(difficulty) : null,
                named ? author(difficulty.raisedBy()) : null,
                inside ? question.onBehalfOf() : null,
                difficulty.raisedAt(),
                onTheWay && difficulty.status().isOpen() ? place(difficulty) : null,
                whole.due(),
                whole.joined(),
                whole.way().stream().map(this::hop).toList(),
                onTheWay ? letter(difficulty.sent()) : null,
                answer(difficulty),
                difficulty.mergedInto() == null ? null : difficulty.mergedInto().value(),
                whole.changes().stream().map(DifficultyViews::change).toList(),
                whole.hasJoined(),
                whole.mayJoin(),
                whole.mayWithdraw());
    }

    private PlaceView place(Difficulty difficulty) {
        return new PlaceView(
                difficulty.place(), difficulty.place().label(), difficulty.agency(), names.agency(difficulty.agency()));
    }

    private static OriginView origin(Difficulty difficulty) {
        var origin = difficulty.origin();
        return origin == null
                ? null
                : new OriginView(origin.kind(), origin.kind().label(), origin.reference(), origin.title());
    }

    private AuthorView author(Author author) {
        return author == null
                ? null
                : new AuthorView(author.name(), author.title(), author.agency(), names.agency(author.agency()));
    }

    private HopView hop(Hop hop) {
        return new HopView(
                hop.place(),
                hop.place().label(),
                hop.agency(),
                names.agency(hop.agency()),
                hop.arrivedAt(),
                hop.leftAt(),
                hop.outcome() == null ? null : hop.outcome().label(),
                hop.words(),
                author(hop.author()));
    }

    private static LetterView letter(Letter letter) {
        return letter == null ? null : new LetterView(letter.ministry(), letter.number(), letter.day());
    }

    private AnswerView answer(Difficulty difficulty) {
        var answer = difficulty.answer();
        return answer == null ? null : answer(answer);
    }

    private AnswerView answer(Answer answer) {
        var text = answer.text();
        return new AnswerView(
                text.answer(),
                text.basis(),
                text.publication(),
                text.publication().label(),
                answer.letter() == null
                        ? names.agency(answer.agency())
                        : answer.letter().ministry(),
                answer.at(),
                letter(answer.letter()));
    }

    ToDoView toDo(Change change) {
        return new ToDoView(
                change.id(),
                change.difficulty().value(),
                change.kind().label(),
                change.note(),
                author(change.by()),
                change.at());
    }

    private static ChangeView change(Change change) {
        return new ChangeView(
                change.id(),
                change.kind().name(),
                change.kind().label(),
                change.reference(),
                change.note(),
                change.at(),
                change.doneAt());
    }
}
