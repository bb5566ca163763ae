package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.Set;
import vn.traoquyen.calendar.Term;

/**
 * The clock of one task or one waiting period (đồng hồ của một bước).
 *
 * @param id the id of the task; for a waiting period, which no person holds, the process instance and the element
 * @param processKey the process that the stage belongs to, such as {@code transferApproval}
 * @param businessKey what the process is about, such as the code of a dossier
 * @param stage the deed, such as {@code appraiseDossier}
 * @param name the task as a clerk reads it, with what it is about
 * @param groups the groups that the task is offered to, such as {@code so-y-te.chuyen-vien}; empty for a waiting period
 * @param holder the account that holds the task; null while nobody has taken it
 * @param term by which the due moment was found
 * @param due until when; null while the clock is held
 * @param confirmed whether term and calendar are decided, so that a person may rely on it
 * @param level the highest rung of the ladder reached; 0 for none
 * @param heldAt since when the clock stands still; null while it runs
 * @param closedAt when the task was done or taken away; null while it is open
 */
public record StageClock(
        String id,
        String processKey,
        String businessKey,
        String stage,
        String name,
        Set<String> groups,
        String holder,
        Instant openedAt,
        Term term,
        Instant due,
        boolean confirmed,
        int level,
        Instant heldAt,
        Instant closedAt) {

    public StageClock {
        groups = Set.copyOf(groups);
    }

    StageClock withHolder(String account) {
        return copy(account, due, confirmed, level, heldAt);
    }

    StageClock withDue(Instant moment, boolean reliable) {
        return copy(holder, moment, reliable, level, heldAt);
    }

    StageClock withHeldAt(Instant moment) {
        return copy(holder, due, confirmed, level, moment);
    }

    StageClock withLevel(int reached) {
        return copy(holder, due, confirmed, reached, heldAt);
    }

    /** With other hands; what is measured stays. */
    private StageClock copy(String account, Instant moment, boolean reliable, int reached, Instant held) {
        return new StageClock(
                id,
                processKey,
                businessKey,
                stage,
                name,
                groups,
                account,
                openedAt,
                term,
                moment,
                reliable,
                reached,
                held,
                closedAt);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    public boolean isOverdueAt(Instant moment) {
        return isOpen() && due != null && due.isBefore(moment);
    }
}
