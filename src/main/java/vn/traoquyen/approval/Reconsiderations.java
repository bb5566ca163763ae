package vn.traoquyen.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All questions about powers at rest (các lần xem xét lại); a power has one open question at most. */
public interface Reconsiderations {

    /** Asks about these powers because the law changed; where a question is open, the change is added to it. */
    void askAbout(Collection<String> powerCodes, long changeId, Instant now);

    /** Asks about these powers because their day to be looked at again has come, where no question is open. */
    void askOnDay(Collection<String> powerCodes, LocalDate day, Instant now);

    /** Some powers whose question has no process yet, kept from every other node until the transaction ends. */
    List<String> takeUnstarted(int most);

    void started(Collection<String> powerCodes);

    /** The open question about this power. */
    Optional<Reconsideration> open(String powerCode);

    /** Keeps the answer; the question is open no longer. */
    void answer(long id, Reconsideration.Answer answer, String reason, String by, Instant now);

    void opened(long id, DossierId dossier);

    /** The last question about this power, answered or not. */
    Optional<Reconsideration> last(String powerCode);
}
