package vn.traoquyen.difficulty;

import java.util.Map;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/**
 * What is asked (nội dung phản ánh).
 *
 * @param title read by everybody who looks for the like
 * @param content read by those who have to do with it
 * @param proposal what the unit proposes (kiến nghị, thông tin đề xuất)
 * @param legalBasis the provisions concerned; null where none is named
 * @param onBehalfOf who has no account, as a hamlet; null where the raiser speaks for himself
 */
public record Question(
        String title,
        String content,
        String proposal,
        String legalBasis,
        WorkStream stream,
        Urgency urgency,
        String onBehalfOf) {

    private static final int SHORTEST_TITLE = 10;
    private static final int LONGEST_TITLE = 300;
    private static final int SHORTEST_CONTENT = 20;
    private static final int LONGEST_TEXT = 4000;
    private static final int SHORTEST_PROPOSAL = 5;
    private static final int LONGEST_BASIS = 1000;
    private static final int LONGEST_NAME = 200;

    public Question {
        title = PlainText.line(title);
        content = PlainText.lines(content);
        proposal = PlainText.lines(proposal);
        legalBasis = orNull(PlainText.line(legalBasis));
        onBehalfOf = orNull(PlainText.line(onBehalfOf));
    }

    /** Refuses what nobody could work on. */
    void check() {
        length("Vấn đề", title, SHORTEST_TITLE, LONGEST_TITLE);
        length("Nội dung khó khăn, vướng mắc", content, SHORTEST_CONTENT, LONGEST_TEXT);
        length("Kiến nghị, thông tin đề xuất", proposal, SHORTEST_PROPOSAL, LONGEST_TEXT);
        length("Quy định liên quan", legalBasis == null ? "" : legalBasis, 0, LONGEST_BASIS);
        length("Phản ánh thay cho", onBehalfOf == null ? "" : onBehalfOf, 0, LONGEST_NAME);
        if (stream == null) {
            throw new Refusal("difficulty.streamMissing");
        }
        if (urgency == null) {
            throw new Refusal("difficulty.urgencyMissing");
        }
    }

    /** The same question, said more clearly. */
    Question clearer(String newContent, String newProposal) {
        return new Question(title, newContent, newProposal, legalBasis, stream, urgency, onBehalfOf);
    }

    static void length(String field, String text, int shortest, int longest) {
        if (text.length() < shortest || text.length() > longest) {
            throw new Refusal(
                    "difficulty.length",
                    Map.of("field", field, "shortest", shortest, "longest", longest, "length", text.length()));
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
