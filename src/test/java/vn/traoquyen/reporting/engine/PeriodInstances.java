package vn.traoquyen.reporting.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;

/** Where the processes of a period have ended. */
final class PeriodInstances {

    private PeriodInstances() {}

    static List<String> ends(ProcessEngine engine, String period) {
        var history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(period).list().stream()
                .flatMap(begun -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(begun.getId())
                        .activityType("noneEndEvent")
                        .list()
                        .stream())
                .map(end -> end.getActivityId())
                .sorted()
                .toList();
    }
}
