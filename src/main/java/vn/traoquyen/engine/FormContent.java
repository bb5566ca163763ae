package vn.traoquyen.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What the forms of a process show besides what is typed into them. It is read from the domain when a form is opened
 * and is never kept as process variables: nothing grows stale, and a browser gets what its form needs and no more.
 * Lists of rows are lists of maps.
 */
public interface FormContent {

    /** The key of the process whose forms this fills. */
    String processKey();

    /** What the rules of the form need: options by name, and facts on which fields are shown. */
    Map<String, Object> choices(String form, DelegateTask task);

    /** Everything else: what is only read, and what is already known of what is typed. */
    Map<String, Object> reading(String form, DelegateTask task);
}
