package vn.traoquyen.engine;

import java.util.Optional;

/** Says what the tasks of a process are about: in a list, ten tasks of one stage must be told apart. */
public interface TaskSubject {

    /** The key of the process whose tasks this names. */
    String processKey();

    /** Empty where nothing is known of this business key. */
    Optional<Subject> of(String businessKey);

    /**
     * @param title stands behind the name of the task
     * @param description the whole of it
     */
    record Subject(String title, String description) {}
}
