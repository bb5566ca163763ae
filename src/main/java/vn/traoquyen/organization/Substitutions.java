package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who stands in for whom, past, present and to come (sổ thay thế khi vắng mặt). */
public interface Substitutions {

    /** Keeps a new one and answers it with its number. */
    Substitution add(Substitution substitution);

    /** Writes down that it has begun or ended. */
    void update(Substitution substitution);

    Optional<Substitution> find(long id);

    /** The substitution, held until the end of the transaction. */
    Optional<Substitution> hold(long id);

    /** Those that are in force or to come; kept in memory, read again within seconds of a change anywhere. */
    List<Substitution> open();

    /** Those in which one of these people is absent or substitute, newest first, at most this many. */
    List<Substitution> of(Collection<String> userIds, int most);

    /** Lets substitutions be entered one after another until the end of the transaction, so that each sees the others. */
    void lockEntering();

    /** What this person does for others on that day, also through others who are away. */
    List<Charge> chargesOf(String userId, LocalDate day);

    /** The accounts of all who stand in for this person on that day, in whatever scope, also through others who are away. */
    Set<String> standInsFor(String userId, LocalDate day);

    /** Those of them who take over his work in this process. */
    Set<String> standInsFor(String userId, LocalDate day, String processKey);
}
