package vn.traoquyen.deadline;

/**
 * Where in a running process a clock stands (vị trí trong quy trình).
 *
 * @param execution where the timers of the stage hang
 */
public record EnginePlace(String processInstance, String processDefinition, String execution) {}
