package vn.traoquyen.engine;

import java.util.Map;

/**
 * What a form shows besides what is typed into it. It is read from the domain when the form is opened and is never
 * kept as process variables: nothing grows stale, and a browser gets what its form needs and no more.
 */
public interface FormContent {

    /** The key of the process whose forms this fills. */
    String processKey();

    /** Content by the names under which the form reads it: texts, flags, lists of rows (maps). */
    Map<String, Object> of(FormPlace place);
}
