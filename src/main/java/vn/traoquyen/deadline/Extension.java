package vn.traoquyen.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request of the holder of a task for more time, and what became of it (đề nghị gia hạn).
 *
 * @param id 0 while it is not kept yet
 * @param askedBy the account of the holder
 * @param dueBefore the due moment when it was asked
 * @param until the new last day that is asked for
 * @param decider the agency whose heads decide
 * @param decision null while it is open
 */
public record Extension(
        long id,
        String clockId,
        String askedBy,
        Instant askedAt,
        Instant dueBefore,
        LocalDate until,
        String reason,
        String decider,
        Decision decision) {

    /** What becomes of a request (kết quả). */
    public enum Status {
        ASKED("Đang chờ quyết định"),
        GRANTED("Đồng ý"),
        REFUSED("Không đồng ý"),
        LAPSED("Việc đã xong trước khi có quyết định");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How a request ended.
     *
     * @param by the account of the decider; null where it lapsed
     * @param until the new last day; null where it was not granted
     */
    public record Decision(Status status, String by, Instant at, LocalDate until, String reason) {}

    public Status status() {
        return decision == null ? Status.ASKED : decision.status();
    }

    Extension decided(Decision made) {
        return new Extension(id, clockId, askedBy, askedAt, dueBefore, until, reason, decider, made);
    }
}
