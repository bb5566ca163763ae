package vn.traoquyen.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.deadline.Extension;
import vn.traoquyen.deadline.Extension.Decision;
import vn.traoquyen.deadline.Extension.Status;
import vn.traoquyen.deadline.Extensions;
import vn.traoquyen.shared.Refusal;

/** Keeps the requests for more time in their table. */
@Repository
class JdbcExtensions implements Extensions {

    private final JdbcClient jdbc;

    JdbcExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Extension add(Extension asked) {
        try {
            return jdbc.sql("""
                            insert into traoquyen.stage_extension
                                (clock_id, asked_by, asked_at, due_before, until, reason, decider)
                            values (:clock, :by, :at, :due, :until, :reason, :decider)
                            returning *
                            """)
                    .param("clock", asked.clockId())
                    .param("by", asked.askedBy())
                    .param("at", ClockRows.at(asked.askedAt()))
                    .param("due", ClockRows.at(asked.dueBefore()))
                    .param("until", asked.until())
                    .param("reason", asked.reason())
                    .param("decider", asked.decider())
                    .query((row, number) -> extension(row))
                    .single();
        } catch (DuplicateKeyException other) {
            throw new Refusal("deadline.conflict.extensionAsked");
        }
    }

    @Override
    public Optional<Extension> find(long id) {
        return jdbc.sql("select * from traoquyen.stage_extension where id = ?")
                .param(id)
                .query((row, number) -> extension(row))
                .optional();
    }

    @Override
    public List<Extension> of(String clockId) {
        return jdbc.sql("select * from traoquyen.stage_extension where clock_id = ? order by asked_at, id")
                .param(clockId)
                .query((row, number) -> extension(row))
                .list();
    }

    @Override
    public void decide(Extension decided) {
        var decision = decided.decision();
        var changed = jdbc.sql("""
                        update traoquyen.stage_extension
                           set status = :status, decided_by = :by, decided_at = :at, granted = :until, answer = :answer
                         where id = :id and status = 'ASKED'
                        """)
                .param("status", decision.status().name())
                .param("by", decision.by())
                .param("at", ClockRows.at(decision.at()))
                .param("until", decision.until(), Types.DATE)
                .param("answer", decision.reason(), Types.VARCHAR)
                .param("id", decided.id())
                .update();
        if (changed == 0) {
            throw new Refusal("deadline.conflict.extensionDecided");
        }
    }

    @Override
    public List<Long> lapse(String clockId) {
        return jdbc.sql("""
                        update traoquyen.stage_extension extension
                           set status = 'LAPSED', decided_at = clock.closed_at
                          from traoquyen.stage_clock clock
                         where clock.id = extension.clock_id and extension.clock_id = ? and extension.status = 'ASKED'
                        returning extension.id
                        """).param(clockId).query(Long.class).list();
    }

    private static Extension extension(ResultSet row) throws SQLException {
        var status = Status.valueOf(row.getString("status"));
        var decision = status == Status.ASKED
                ? null
                : new Decision(
                        status,
                        row.getString("decided_by"),
                        ClockRows.moment(row, "decided_at"),
                        row.getObject("granted", LocalDate.class),
                        row.getString("answer"));
        return new Extension(
                row.getLong("id"),
                row.getString("clock_id"),
                row.getString("asked_by"),
                ClockRows.moment(row, "asked_at"),
                ClockRows.moment(row, "due_before"),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getString("decider"),
                decision);
    }
}
