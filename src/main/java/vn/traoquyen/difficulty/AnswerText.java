package vn.traoquyen.difficulty;

import java.util.List;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/**
 * What an answerer writes (nội dung trả lời).
 *
 * @param basis null where none is named
 * @param publicQuestion the question without what concerns the asker alone; null unless it is published so
 * @param changes what has to be changed because of it
 * @param changeNote what is to be done; null where nothing is
 */
public record AnswerText(
        String answer,
        String basis,
        Disclosure publication,
        String publicQuestion,
        List<ChangeKind> changes,
        String changeNote) {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_QUESTION = 10;
    private static final int LONGEST = 4000;

    public AnswerText {
        answer = PlainText.lines(answer);
        basis = orNull(PlainText.line(basis));
        publicQuestion = publication == Disclosure.REDACTED ? PlainText.lines(publicQuestion) : null;
        changes = changes == null ? List.of() : List.copyOf(changes);
        changeNote = orNull(PlainText.lines(changeNote));
    }

    void check() {
        Question.length("Trả lời", answer, SHORTEST, LONGEST);
        if (publication == null) {
            throw new Refusal("difficulty.publicationMissing");
        }
        if (publication == Disclosure.REDACTED) {
            Question.length("Câu hỏi khi công bố", publicQuestion, SHORTEST_QUESTION, LONGEST);
        }
        if (!changes.isEmpty() && changeNote == null) {
            throw new Refusal("difficulty.changeWithoutNote");
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
