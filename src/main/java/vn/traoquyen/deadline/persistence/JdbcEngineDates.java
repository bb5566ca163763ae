package vn.traoquyen.deadline.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.deadline.EngineDates;

/**
 * Moves due dates and timers in the engine's own tables, all at once: through its interface each would be loaded, and one
 * timer that is just being fetched would undo the move of ten thousand. The revision is raised with every row, so that
 * whoever is working on one of them meanwhile notices and begins again.
 */
@Repository
class JdbcEngineDates implements EngineDates {

    private final JdbcClient jdbc;

    JdbcEngineDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void move(Collection<Dates> dates) {
        moveTasks("act_ru_task", dates, ", rev_ = task.rev_ + 1");
        moveTasks("act_hi_taskinst", dates, "");
        moveTimers(dates.stream().filter(stage -> stage.due() != null).toList());
    }

    private void moveTasks(String table, Collection<Dates> dates, String revision) {
        jdbc.sql("""
                        update %s task set due_date_ = moved.due, follow_up_date_ = moved.reminder%s
                          from unnest(?::text[], ?::timestamp[], ?::timestamp[]) as moved (id, due, reminder)
                         where task.id_ = moved.id
                           and (task.due_date_, task.follow_up_date_) is distinct from (moved.due, moved.reminder)
                        """.formatted(table, revision))
                .param(dates.stream().map(Dates::taskId).toArray(String[]::new))
                .param(moments(dates, Dates::due))
                .param(moments(dates, Dates::reminder))
                .update();
    }

    /** What a timer waits for is said by its expression in the model, which its definition keeps. */
    private void moveTimers(Collection<Dates> dates) {
        jdbc.sql("""
                        update act_ru_job timer set duedate_ = stands.moment, rev_ = timer.rev_ + 1
                          from (select job.id_,
                                       case when definition.job_configuration_ like '%stageDeadline.notice(%'
                                            then moved.notice
                                            when definition.job_configuration_ like '%stageDeadline.wayOut(%'
                                            then moved.way_out
                                            else moved.due end as moment
                                  from unnest(?::text[], ?::timestamp[], ?::timestamp[], ?::timestamp[])
                                       as moved (execution, due, notice, way_out)
                                  join act_ru_job job on job.execution_id_ = moved.execution
                                  join act_ru_jobdef definition on definition.id_ = job.job_def_id_
                                 where definition.job_configuration_ like '%stageDeadline.%') stands
                         where timer.id_ = stands.id_ and timer.duedate_ is distinct from stands.moment
                        """)
                .param(dates.stream().map(Dates::execution).toArray(String[]::new))
                .param(moments(dates, Dates::due))
                .param(moments(dates, Dates::notice))
                .param(moments(dates, Dates::wayOut))
                .update();
    }

    /** The engine keeps moments without a zone, in that of its machine. */
    private static String[] moments(Collection<Dates> dates, Function<Dates, Instant> moment) {
        return dates.stream()
                .map(moment)
                .map(at -> at == null
                        ? null
                        : LocalDateTime.ofInstant(at, ZoneId.systemDefault()).toString())
                .toArray(String[]::new);
    }
}
