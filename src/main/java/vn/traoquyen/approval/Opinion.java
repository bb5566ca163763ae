package vn.traoquyen.approval;

import java.time.Instant;

/**
 * What a consulted agency says of a draft (ý kiến), and how the drafters answered it.
 *
 * @param stance {@link Outcome#SILENT} where the deadline passed without an answer
 * @param response ACCEPTED (tiếp thu) or EXPLAINED (giải trình); null while the drafters have not answered
 */
public record Opinion(
        int round,
        String agency,
        Outcome stance,
        String text,
        Instant answeredAt,
        Response response,
        String explanation) {

    /** How the drafters take an opinion (tiếp thu, giải trình). */
    public enum Response {
        ACCEPTED("Tiếp thu"),
        EXPLAINED("Giải trình");

        private final String label;

        Response(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it says something that the drafters must answer. */
    public boolean hasRemarks() {
        return stance == Outcome.AGREE_WITH_COMMENTS || stance == Outcome.DISAGREE;
    }
}
