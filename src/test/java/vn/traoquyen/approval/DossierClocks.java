package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.SetClock;

/** Looks at clocks, due dates and timers of a dossier, and lets its timers go off when their time has come. */
@Component
class DossierClocks {

    private final ProcessEngine engine;
    private final StageClocks clocks;
    private final JdbcClient jdbc;

    DossierClocks(ProcessEngine engine, StageClocks clocks, JdbcClient jdbc) {
        this.engine = engine;
        this.clocks = clocks;
        this.jdbc = jdbc;
    }

    static Instant at(String officeTime) {
        return LocalDateTime.parse(officeTime).atZone(OfficeTime.ZONE).toInstant();
    }

    /** The one clock of this stage that is open. */
    StageClock open(DossierId dossier, String stage) {
        var open = clocks.openOf(dossier.value()).stream()
                .filter(clock -> clock.stage().equals(stage))
                .toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    /** The row of a clock, also of one that is closed. */
    Map<String, Object> row(String id) {
        return jdbc.sql("select * from traoquyen.stage_clock where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    Task task(StageClock clock) {
        return engine.getTaskService().createTaskQuery().taskId(clock.id()).singleResult();
    }

    Date historicDue(StageClock clock) {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(clock.id())
                .singleResult()
                .getDueDate();
    }

    String processInstance(DossierId dossier) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.value(), "transferApproval")
                .singleResult()
                .getId();
    }

    Job timer(DossierId dossier, String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(processInstance(dossier))
                .activityId(activity)
                .singleResult();
    }

    Instant due(DossierId dossier, String activity) {
        return timer(dossier, activity).getDuedate().toInstant();
    }

    /** It is this time now, and whatever timer of this activity is due goes off, once. */
    void passTo(String officeTime, DossierId dossier, String activity) {
        SetClock.set(officeTime);
        var timer = timer(dossier, activity);
        if (!timer.getDuedate().toInstant().isAfter(at(officeTime))) {
            engine.getManagementService().executeJob(timer.getId());
        }
    }

    /** The timer goes off, whether it is due or not. */
    void fire(DossierId dossier, String activity) {
        engine.getManagementService().executeJob(timer(dossier, activity).getId());
    }
}
