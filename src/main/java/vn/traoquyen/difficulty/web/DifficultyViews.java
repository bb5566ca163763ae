package vn.traoquyen.difficulty.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.traoquyen.difficulty.web.DifficultyAnswers.AnswerView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.AuthorView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.ChangeView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.DifficultyView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.HopView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.LetterView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.LineView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.OriginView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.PageView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.PlaceView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.SimilarView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.ToDoView;
import vn.traoquyen.organization.PartyNames;

/** Shows difficulties with as much as whoever asks may read. */
@Component
class DifficultyViews {

    private final PartyNames names;

    DifficultyViews(PartyNames names) {
        this.names = names;
    }

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
                inside ? OriginView.of(difficulty.origin()) : null,
                named ? author(difficulty.raisedBy()) : null,
                inside ? question.onBehalfOf() : null,
                difficulty.raisedAt(),
                onTheWay && difficulty.status().isOpen() ? place(difficulty) : null,
                whole.due(),
                whole.joined(),
                whole.way().stream().map(this::hop).toList(),
                onTheWay ? LetterView.of(difficulty.sent()) : null,
                answer(difficulty),
                difficulty.mergedInto() == null ? null : difficulty.mergedInto().value(),
                whole.changes().stream().map(ChangeView::of).toList(),
                whole.hasJoined(),
                whole.mayJoin(),
                whole.mayWithdraw());
    }

    private PlaceView place(Difficulty difficulty) {
        return new PlaceView(
                difficulty.place(), difficulty.place().label(), difficulty.agency(), names.agency(difficulty.agency()));
    }

    private AuthorView author(Author author) {
        return author == null
                ? null
                : new AuthorView(author.signature(), author.title(), author.agency(), names.agency(author.agency()));
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
                LetterView.of(answer.letter()));
    }

    ToDoView toDo(Change change) {
        return new ToDoView(
                change.id(),
                change.difficulty().value(),
                change.kind().name(),
                change.kind().label(),
                change.note(),
                author(change.by()),
                change.at());
    }
}
