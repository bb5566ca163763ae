package vn.traoquyen.notification;

import java.util.List;

/**
 * What a letter says (nội dung thư).
 *
 * @param to the recipient as he is addressed, such as "Bà Nông Thị Lan, Chuyên viên, Sở Y tế"
 * @param opening what the letter is, in a sentence
 * @param more how many rows were left out; 0 for none
 */
public record LetterContent(String subject, String to, String opening, List<Section> sections, int more) {

    public LetterContent {
        sections = List.copyOf(sections);
    }

    /** Rows under one heading (một mục của thư). */
    public record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of the table (một dòng của bảng).
     *
     * @param about the business key; may be empty
     * @param due as it is read; may be empty
     * @param link from the root of this site; may be null
     * @param because the rule by which it is told; may be empty
     */
    public record Row(String what, String text, String about, String due, String link, String because) {}
}
