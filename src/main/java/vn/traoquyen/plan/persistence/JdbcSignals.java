package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.plan.Signals;

/** What processes are still to be told, beside the undertakings themselves. */
@Repository
class JdbcSignals implements Signals {

    private final JdbcClient jdbc;

    JdbcSignals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void signal(Collection<String> ids, Signal signal) {
        if (!ids.isEmpty()) {
            jdbc.sql("update traoquyen.plan_undertaking set signal = ?, signal_after = null where id = any(?)")
                    .params(signal.name(), ids.toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public Optional<Signalled> take(Instant now) {
        return jdbc.sql("""
                        select id, signal from traoquyen.plan_undertaking
                         where signal is not null and (signal_after is null or signal_after <= ?)
                         order by signal_after nulls first, id limit 1 for update skip locked
                        """)
                .param(moment(now))
                .query((row, number) -> new Signalled(row.getString("id"), Signal.valueOf(row.getString("signal"))))
                .optional();
    }

    @Override
    public void delivered(String id) {
        jdbc.sql("update traoquyen.plan_undertaking set signal = null, signal_after = null where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void postpone(String id, Instant until) {
        jdbc.sql("update traoquyen.plan_undertaking set signal_after = ? where id = ?")
                .params(moment(until), id)
                .update();
    }
}
