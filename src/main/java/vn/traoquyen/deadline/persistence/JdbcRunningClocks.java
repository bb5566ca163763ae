package vn.traoquyen.deadline.persistence;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.deadline.DueBasis;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.RunningClock;
import vn.traoquyen.deadline.RunningClocks;

/** Keeps the clocks in their table: one statement for each change, whether of one clock or of all. */
@Repository
class JdbcRunningClocks implements RunningClocks {

    /** Always in the same order, so that two who take several wait for each other and never both. */
    private static final String TAKEN = " order by id for update";

    private static final String OPEN = " where closed_at is null and ";

    private final JdbcClient jdbc;

    JdbcRunningClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(RunningClock running) {
        ClockInsert.of(running).in(jdbc);
    }

    @Override
    public Optional<RunningClock> find(String id) {
        return jdbc.sql(ClockRows.SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> ClockRows.clock(row))
                .optional();
    }

    @Override
    public Optional<RunningClock> take(String id) {
        return taken(" where id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<RunningClock> takeAt(String execution) {
        return taken(" where execution_id = ?", execution).stream().findFirst();
    }

    @Override
    public List<RunningClock> takeOpenOf(String processInstance) {
        return taken(OPEN + "process_instance_id = ?", processInstance);
    }

    @Override
    public List<RunningClock> takeOpenOfDefinition(String processDefinition) {
        return taken(OPEN + "process_definition_id = ?", processDefinition);
    }

    @Override
    public List<RunningClock> takeOpenOfProcess(String processKey) {
        return taken(OPEN + "process_key = ?", processKey);
    }

    @Override
    public List<RunningClock> takeRunning() {
        return taken(OPEN + "held_at is null");
    }

    @Override
    public List<RunningClock> running() {
        return jdbc.sql(ClockRows.SELECT + OPEN + "held_at is null")
                .query((row, number) -> ClockRows.clock(row))
                .list();
    }

    private List<RunningClock> taken(String condition, Object... values) {
        return jdbc.sql(ClockRows.SELECT + condition + TAKEN)
                .params(List.of(values))
                .query((row, number) -> ClockRows.clock(row))
                .list();
    }

    @Override
    public void hold(String id, String holder) {
        jdbc.sql("update traoquyen.stage_clock set holder = :holder where id = :id")
                .param("holder", holder, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    @Override
    public boolean close(String id, End end, Instant at) {
        return jdbc.sql("""
                        update traoquyen.stage_clock clock
                           set closed_at = :at, ended = :end, held_at = null, remaining_minutes = null
                         where id = :id and closed_at is null
                        returning exists (
                            select from traoquyen.stage_extension where clock_id = clock.id and status = 'ASKED')
                        """)
                .param("at", ClockRows.at(at))
                .param("end", end.name())
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void endedBy(String id, End end) {
        jdbc.sql("update traoquyen.stage_clock set ended = :end where id = :id and closed_at is not null")
                .param("end", end.name())
                .param("id", id)
                .update();
    }

    @Override
    public void reached(ReachedLevel level) {
        jdbc.sql("""
                        with climbed as (
                            update traoquyen.stage_clock set level = :level where id = :id and level < :level)
                        insert into traoquyen.stage_level (clock_id, due, level, reached_at, rule, recipients, at_once)
                        values (:id, :due, :level, :at, :rule, :recipients, :atOnce)
                        """)
                .param("level", level.level())
                .param("id", level.clockId())
                .param("due", ClockRows.at(level.due()))
                .param("at", ClockRows.at(level.reachedAt()))
                .param("rule", level.rule())
                .param("recipients", level.recipients().toArray(String[]::new))
                .param("atOnce", level.atOnce())
                .update();
    }

    @Override
    public void move(Collection<RunningClock> clocks) {
        jdbc.sql("""
                        update traoquyen.stage_clock clock
                           set basis = moved.basis, basis_from = moved.basis_from, basis_minutes = moved.basis_minutes,
                               basis_day = moved.basis_day, due = moved.due, confirmed = moved.confirmed,
                               level = moved.level, held_at = moved.held_at, remaining_minutes = moved.remaining_minutes,
                               held_minutes = moved.held_minutes, extensions = moved.extensions
                          from unnest(?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::date[], ?::timestamptz[],
                                   ?::boolean[], ?::integer[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::integer[])
                               as moved (id, basis, basis_from, basis_minutes, basis_day, due, confirmed, level, held_at,
                                   remaining_minutes, held_minutes, extensions)
                         where clock.id = moved.id
                        """)
                .param(column(clocks, RunningClock::id))
                .param(column(clocks, running -> running.basis().kind()))
                .param(basis(clocks, DueBasis::from))
                .param(basis(clocks, DueBasis::minutes))
                .param(basis(clocks, DueBasis::day))
                .param(column(clocks, running -> running.clock().due()))
                .param(column(clocks, running -> running.clock().confirmed()))
                .param(column(clocks, running -> running.clock().level()))
                .param(column(clocks, running -> running.clock().heldAt()))
                .param(column(clocks, RunningClock::remaining))
                .param(column(clocks, RunningClock::heldMinutes))
                .param(column(clocks, RunningClock::extensions))
                .update();
    }

    private static String[] basis(Collection<RunningClock> clocks, Function<DueBasis, Object> cell) {
        return column(clocks, running -> cell.apply(running.basis()));
    }

    private static String[] column(Collection<RunningClock> clocks, Function<RunningClock, Object> cell) {
        return clocks.stream()
                .map(cell)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
