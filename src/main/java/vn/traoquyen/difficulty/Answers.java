package vn.traoquyen.difficulty;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gives answers (trả lời): to whoever asked and all who joined, with the changes to which they lead. */
@Component
class Answers {

    private final Difficulties difficulties;
    private final DifficultyDesk desk;
    private final List<ChangeMaker> makers;

    Answers(Difficulties difficulties, DifficultyDesk desk, List<ChangeMaker> makers) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.makers = makers;
    }

    /** @param letter of the ministry that has answered; null where the province has */
    DifficultyOutcome give(Difficulty difficulty, AnswerText text, Letter letter) {
        text.check();
        var answer = new Answer(text, difficulty.place(), difficulty.agency(), desk.author(), desk.now(), letter);
        var answered = difficulty.answered(answer);
        desk.lay(answered, DifficultyOutcome.ANSWER, text.answer());
        text.changes().forEach(kind -> begin(answered, kind));
        desk.tell(new DifficultyAnswered(
                difficulty.id(),
                difficulty.question().title(),
                desk.askers(difficulty),
                difficulty.agency(),
                text.answer()));
        return DifficultyOutcome.ANSWER;
    }

    private void begin(Difficulty difficulty, ChangeKind kind) {
        var note = difficulty.answer().text().changeNote();
        var begun = makers.stream()
                .filter(maker -> maker.kind() == kind)
                .flatMap(maker -> maker.begin(difficulty, note).stream())
                .toList();
        if (begun.isEmpty()) {
            keep(difficulty, kind, null, note);
        }
        begun.forEach(reference -> keep(difficulty, kind, reference, note));
    }

    private void keep(Difficulty difficulty, ChangeKind kind, String reference, String note) {
        var answer = difficulty.answer();
        difficulties.add(new Change(null, difficulty.id(), kind, reference, note, answer.author(), answer.at(), null));
    }
}
