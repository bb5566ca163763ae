package vn.traoquyen.reporting.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;

/** The processes of a period, running and ended. */
final class PeriodInstances {

    private PeriodInstances() {}

    static List<String> running(ProcessEngine engine, String period) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PeriodicReportingProcess.KEY)
                .processInstanceBusinessKey(period)
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

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
