package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;

/**
 * The question to an agency whether a power whose transfer rests is to be handed over after all (xem xét lại nhiệm vụ).
 *
 * @param changeIds the changes of the law for which it is asked; empty where the day to look again has come
 * @param reviewOn that day; null where a change of the law is the reason
 * @param reason what the agency answered; null while it has not
 */
public record Reconsideration(long id, String powerCode, List<Long> changeIds, LocalDate reviewOn, String reason) {

    public Reconsideration {
        changeIds = List.copyOf(changeIds);
    }

    /** What the agency answers. */
    public enum Answer {
        KEEP("Giữ nguyên"),
        PROPOSE("Đề xuất thực hiện");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
