package vn.traoquyen.organization;

import java.util.List;
import java.util.Optional;

/** The tasks that pass to a substitute and back (việc được chuyển cho người thay). */
public interface SubstitutedWork {

    /** Passes on what the absent one holds, and offers to his substitute by name what the scope does not offer by group. */
    void handOver(Substitution substitution);

    /** Offers nothing any more, and gives back to their groups the tasks that the substitute holds only as such. */
    void takeBack(Substitution substitution, List<String> substitutes);

    /** Gives back to their groups the tasks that somebody holds without being offered them any more. */
    void giveBackForeign(String userId);

    /** Processes in which somebody works, by key and name as a clerk reads it. */
    List<WorkProcess> processes();

    default Optional<WorkProcess> process(String key) {
        return processes().stream().filter(process -> process.key().equals(key)).findFirst();
    }

    /** A process that a substitution can be about (quy trình). */
    record WorkProcess(String key, String name) {}
}
