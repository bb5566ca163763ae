package vn.traoquyen.difficulty.persistence;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.shared.FoldedText;

/** The words by which a difficulty is found (từ khóa), without case and diacritics; what is not public finds nothing. */
final class SoughtWords {

    private SoughtWords() {}

    static String title(Difficulty difficulty) {
        return FoldedText.of(difficulty.question().title());
    }

    /** For those who may read all of it. */
    static String own(Difficulty difficulty) {
        var question = difficulty.question();
        return folded(
                difficulty.id().value(),
                question.title(),
                question.content(),
                question.proposal(),
                question.legalBasis(),
                question.onBehalfOf(),
                difficulty.answer() == null ? null : difficulty.answer().text().answer());
    }

    /** For everybody; null while nothing is published. */
    static String open(Difficulty difficulty) {
        return difficulty.isPublished()
                ? folded(
                        difficulty.id().value(),
                        difficulty.question().title(),
                        difficulty.publicQuestion(),
                        difficulty.answer().text().answer(),
                        difficulty.answer().text().basis())
                : null;
    }

    private static String folded(String... texts) {
        return FoldedText.of(Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
