package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.plan.Signals;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.UndertakingEntry;
import vn.traoquyen.plan.UndertakingStatus;
import vn.traoquyen.plan.Undertakings;

/** Every agency's share of every item in its table, with its history and with what its process is still to be told. */
@Repository
class JdbcUndertakings implements Undertakings {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcUndertakings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(Collection<Undertaking> undertakings, Collection<String> toStart) {
        batches.batchUpdate(
                """
                insert into traoquyen.plan_undertaking
                       (id, plan_id, item, agency, stream, consolidator, supports, status, round, closed_at, signal)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                """,
                undertakings.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            one.planId(),
                            one.item(),
                            one.agency(),
                            one.stream(),
                            one.consolidator(),
                            one.supports().toArray(String[]::new),
                            one.status().name(),
                            moment(one.closedAt()),
                            toStart.contains(one.id()) ? Signals.Signal.START.name() : null
                        })
                        .toList());
    }

    @Override
    public Optional<Undertaking> find(String id) {
        return jdbc.sql("select * from traoquyen.plan_undertaking where id = ?")
                .param(id)
                .query(UndertakingRow::read)
                .optional();
    }

    @Override
    public Optional<Undertaking> hold(String id) {
        return jdbc.sql("select * from traoquyen.plan_undertaking where id = ? for update")
                .param(id)
                .query(UndertakingRow::read)
                .optional();
    }

    @Override
    public List<Undertaking> ofPlan(String planId) {
        return ofPlans(List.of(planId));
    }

    @Override
    public List<Undertaking> ofPlans(Collection<String> planIds) {
        return jdbc.sql(
                        "select * from traoquyen.plan_undertaking where plan_id = any(?) order by plan_id, item, agency")
                .param(planIds.toArray(String[]::new))
                .query(UndertakingRow::read)
                .list();
    }

    @Override
    public List<Undertaking> ofAgencies(Collection<String> agencies) {
        return jdbc.sql("select * from traoquyen.plan_undertaking where agency = any(?) order by plan_id, item, agency")
                .param(agencies.toArray(String[]::new))
                .query(UndertakingRow::read)
                .list();
    }

    @Override
    public void status(String id, UndertakingStatus status) {
        jdbc.sql("update traoquyen.plan_undertaking set status = ? where id = ?")
                .params(status.name(), id)
                .update();
    }

    @Override
    public void begin(
            String id, int round, LocalDate dueOn, String dueSource, Long letterId, UndertakingStatus status) {
        jdbc.sql("""
                        update traoquyen.plan_undertaking
                           set round = ?, due_on = ?, due_source = ?, letter_id = ?, status = ?
                         where id = ?
                        """)
                .params(round, dueOn, dueSource, letterId, status.name(), id)
                .update();
    }

    @Override
    public void holder(String id, String userId) {
        jdbc.sql("update traoquyen.plan_undertaking set holder = ? where id = ?")
                .params(userId, id)
                .update();
    }

    @Override
    public void started(String id, Instant at) {
        jdbc.sql("update traoquyen.plan_undertaking set started_at = ? where id = ?")
                .params(moment(at), id)
                .update();
    }

    /** What it was still to be told is told no longer. */
    @Override
    public void close(String id, UndertakingStatus how, Instant at) {
        jdbc.sql("update traoquyen.plan_undertaking set status = ?, closed_at = ?, signal = null where id = ?")
                .params(how.name(), moment(at), id)
                .update();
    }

    @Override
    public void add(String id, UndertakingEntry entry) {
        var author = entry.author();
        jdbc.sql("""
                        insert into traoquyen.plan_entry
                               (undertaking_id, at, round, deed, text, paper, user_id, user_name, user_title, agency)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        moment(entry.at()),
                        entry.round(),
                        entry.deed().name(),
                        entry.text(),
                        entry.paper(),
                        author == null ? null : author.userId(),
                        author == null ? null : author.name(),
                        author == null ? null : author.title(),
                        author == null ? null : author.agency())
                .update();
    }

    @Override
    public List<UndertakingEntry> entriesOf(String id) {
        return jdbc.sql("select * from traoquyen.plan_entry where undertaking_id = ? order by id")
                .param(id)
                .query(UndertakingRow::entry)
                .list();
    }

    @Override
    public Set<String> acceptedOf(String planId) {
        return jdbc.sql("""
                        select distinct entry.undertaking_id from traoquyen.plan_entry entry
                          join traoquyen.plan_undertaking work on work.id = entry.undertaking_id
                         where work.plan_id = ? and entry.deed = 'ACCEPT'
                        """).param(planId).query(String.class).set();
    }

    @Override
    public List<Undertaking> ofEndedAgencies(LocalDate day) {
        return jdbc.sql("""
                        select work.* from traoquyen.plan_undertaking work
                          join traoquyen.agency agency on agency.code = work.agency
                         where work.closed_at is null and agency.valid_until <= ?
                         order by work.id for update of work skip locked
                        """).param(day).query(UndertakingRow::read).list();
    }
}
