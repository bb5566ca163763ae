package vn.traoquyen.deadline.persistence;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An index that the engine lacks: every open task has a timer that waits for weeks, and whoever looks for those that are
 * due must not read all of them. It is made once the engine has made its tables.
 */
@Component
class TimerIndex {

    private final JdbcClient jdbc;

    TimerIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One node after the other: two that made it at the same time would fail. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void make() {
        jdbc.sql("select pg_advisory_xact_lock(7242027)").query().singleRow();
        jdbc.sql("create index if not exists traoquyen_idx_job_due on act_ru_job (duedate_)")
                .update();
    }
}
