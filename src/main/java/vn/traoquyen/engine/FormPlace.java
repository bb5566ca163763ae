package vn.traoquyen.engine;

import java.util.Map;

/**
 * Where a form stands: which form, on which task, of which piece of business.
 *
 * @param locals the local variables of the task's scope, for one branch of a multi-instance activity
 */
public record FormPlace(String form, String taskId, String businessKey, Map<String, Object> locals) {}
