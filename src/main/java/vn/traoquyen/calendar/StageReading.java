package vn.traoquyen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in a task until when it is due, by which rule, and which days were skipped (diễn giải hạn của bước). */
@Component
public class StageReading {

    private final StageTerms terms;
    private final Deadlines deadlines;

    StageReading(StageTerms terms, Deadlines deadlines) {
        this.terms = terms;
        this.deadlines = deadlines;
    }

    /**
     * @param opened when the task was offered
     * @param due until when it is due now, which a pause or an extension may have moved; null while its clock stands still
     */
    public String of(StageQuestion question, Date opened, Date due) {
        if (due == null) {
            return "Đang tạm dừng tính hạn. " + length(terms.of(question));
        }
        return Stream.of(StageOccasion.values())
                .map(occasion -> deadlines.after(opened.toInstant(), terms.of(question.on(occasion))))
                .filter(deadline -> isSame(deadline.due().toInstant(), due.toInstant()))
                .findFirst()
                .map(Deadline::explain)
                .orElseGet(() -> "Hạn: " + DeadlineSentence.moment(due.toInstant()) + " (đã điều chỉnh). "
                        + length(terms.of(question)));
    }

    /** The engine notes the opening of a task a moment before or after its due date was found. */
    private static boolean isSame(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofMinutes(1)) < 0;
    }

    private static String length(Term term) {
        return "Thời hạn của bước: %s; căn cứ: %s.".formatted(term.length(), term.source());
    }
}
