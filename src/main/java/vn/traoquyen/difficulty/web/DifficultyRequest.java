package vn.traoquyen.difficulty.web;

import java.util.Map;
import java.util.stream.Stream;
import vn.traoquyen.difficulty.DifficultyStatus;
import vn.traoquyen.difficulty.OriginKind;
import vn.traoquyen.difficulty.Urgency;
import vn.traoquyen.difficulty.WorkStream;
import vn.traoquyen.shared.Refusal;

/** Reads the words of an address or a body, or says in which of them it is wrong. */
final class DifficultyRequest {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    private DifficultyRequest() {}

    static DifficultyStatus status(String name) {
        return choice(DifficultyStatus.values(), name, "difficulty.statusUnknown");
    }

    static WorkStream stream(String name) {
        return choice(WorkStream.values(), name, "difficulty.streamUnknown");
    }

    static Urgency urgency(String name) {
        return choice(Urgency.values(), name, "difficulty.urgencyUnknown");
    }

    static OriginKind originKind(String name) {
        return choice(OriginKind.values(), name, "difficulty.originKindUnknown");
    }

    /** Null for nothing. */
    private static <E extends Enum<E>> E choice(E[] values, String name, String otherwise) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Stream.of(values)
                .filter(value -> value.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(otherwise, Map.of("value", name)));
    }

    static String words(String words) {
        return limited(words, LONGEST_WORDS);
    }

    static String text(String text) {
        return limited(text, LONGEST_TEXT);
    }

    private static String limited(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal("difficulty.wordsTooLong", Map.of("longest", longest, "length", text.length()));
        }
        return text;
    }

    static int page(String text) {
        return number("page", text, 0, LAST_PAGE);
    }

    static int size(String text) {
        return number("size", text, 1, LARGEST_PAGE);
    }

    static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("difficulty.notFound.change", Map.of("id", text));
        }
        return Long.parseLong(text);
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new Refusal(
                "difficulty.numberUnreadable", Map.of("name", name, "value", text, "least", least, "most", most));
    }
}
