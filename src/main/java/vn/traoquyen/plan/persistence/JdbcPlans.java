package vn.traoquyen.plan.persistence;

import static vn.traoquyen.plan.persistence.PlanRow.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.plan.CentralLetter;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanItem;
import vn.traoquyen.plan.PlanStatus;
import vn.traoquyen.plan.Plans;
import vn.traoquyen.plan.SetDate;
import vn.traoquyen.shared.Refusal;

/** Plans in their tables. */
@Repository
class JdbcPlans implements Plans {

    private static final String SELECT = """
            select plan.*,
                   (select coalesce(jsonb_agg(added.item order by added.ordinal), '[]')
                      from traoquyen.plan_added_item added where added.plan_id = plan.id) as added
              from traoquyen.plan plan
            """;

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Plan plan, String enteredBy, Instant at) {
        try {
            jdbc.sql("""
                            insert into traoquyen.plan
                                   (id, content, issuer, symbol, status, number, issued_on, entered_by, entered_at)
                            values (?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            plan.id(),
                            PlanJson.of(plan.content()),
                            plan.content().issuer(),
                            plan.content().symbol(),
                            plan.status().name(),
                            plan.number(),
                            plan.issuedOn(),
                            enteredBy,
                            moment(at))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("plan.conflict.number", Map.of("symbol", plan.symbol()));
        }
    }

    @Override
    public Optional<Plan> find(String id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(PlanRow::plan).optional();
    }

    /** Held first and read afterwards, so that what another has added meanwhile is seen. */
    @Override
    public Plan hold(String id) {
        jdbc.sql("select id from traoquyen.plan where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
        return find(id).orElseThrow();
    }

    @Override
    public List<Plan> all() {
        return jdbc.sql(SELECT + " order by entered_at desc, id")
                .query(PlanRow::plan)
                .list();
    }

    @Override
    public String nextId() {
        return jdbc.sql("select 'kh-' || lpad(nextval('traoquyen.plan_id')::text, 4, '0')")
                .query(String.class)
                .single();
    }

    @Override
    public int nextNumber(String issuer, String symbol, int year) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) + 1 from traoquyen.plan
                         where issuer = ? and symbol = ? and traoquyen.plan_year(issued_on) = ?
                        """).params(issuer, symbol, year).query(Integer.class).single();
    }

    @Override
    public void issued(String id, int number, LocalDate on, String by, Instant at) {
        try {
            jdbc.sql("""
                            update traoquyen.plan set status = 'ISSUED', number = ?, issued_on = ?, issued_by = ?
                             where id = ?
                            """).params(number, on, by, id).update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("plan.conflict.number", Map.of("symbol", String.valueOf(number)));
        }
    }

    @Override
    public void started(String id, LocalDate on, String by, Instant at) {
        jdbc.sql("update traoquyen.plan set status = 'RUNNING', started_on = ?, started_by = ? where id = ?")
                .params(on, by, id)
                .update();
    }

    @Override
    public void closed(String id, PlanStatus how, String reason, Instant at) {
        jdbc.sql("update traoquyen.plan set status = ?, close_reason = ?, closed_at = ? where id = ?")
                .params(how.name(), reason, moment(at), id)
                .update();
    }

    @Override
    public void add(String id, PlanItem item, String by, Instant at) {
        jdbc.sql("""
                        insert into traoquyen.plan_added_item (plan_id, ordinal, item, added_by, added_at)
                        values (?, ?, ?::jsonb, ?, ?)
                        """)
                .params(id, item.ordinal(), PlanJson.of(item), by, moment(at))
                .update();
    }

    @Override
    public void setDate(String id, SetDate date, String by, Instant at) {
        jdbc.sql("""
                        insert into traoquyen.plan_date (plan_id, item, due_on, set_by, set_at) values (?, ?, ?, ?, ?)
                        on conflict (plan_id, item)
                        do update set due_on = excluded.due_on, set_by = excluded.set_by, set_at = excluded.set_at
                        """).params(id, date.item(), date.dueOn(), by, moment(at)).update();
    }

    @Override
    public Map<Integer, SetDate> datesOf(String id) {
        return jdbc
                .sql("select item, due_on from traoquyen.plan_date where plan_id = ?")
                .param(id)
                .query((row, number) -> new SetDate(row.getInt("item"), row.getObject("due_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(SetDate::item, Function.identity()));
    }

    @Override
    public CentralLetter register(CentralLetter letter) {
        try {
            var id = jdbc.sql("""
                            insert into traoquyen.plan_letter
                                   (plan_id, number, issued_on, agency, title, due_on, items, registered_at, registered_by)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                            """)
                    .params(
                            letter.planId(),
                            letter.number(),
                            letter.issuedOn(),
                            letter.agency(),
                            letter.title(),
                            letter.dueOn(),
                            letter.items().toArray(Integer[]::new),
                            moment(letter.registeredAt()),
                            letter.registeredBy())
                    .query(Long.class)
                    .single();
            return lettersOf(letter.planId()).stream()
                    .filter(kept -> kept.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        } catch (DuplicateKeyException e) {
            throw new Refusal("plan.conflict.letter", Map.of("number", letter.number()));
        }
    }

    @Override
    public List<CentralLetter> lettersOf(String id) {
        return jdbc.sql("select * from traoquyen.plan_letter where plan_id = ? order by id")
                .param(id)
                .query(PlanRow::letter)
                .list();
    }
}
