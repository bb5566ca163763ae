package vn.traoquyen.portfolio.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.ListTotals;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.StagedPower;

/** A list in a table of its own for one transaction; each question to it is one statement, however long it is. */
@Component
class StagedList {

    /** What a list can say otherwise. */
    private static final String DESCRIBED = "(%1$s.name, %1$s.field, %1$s.legal_basis, %1$s.form, %1$s.transferor, "
            + "%1$s.recipient, %1$s.lead_agency, %1$s.coordinating, %1$s.due_on, %1$s.status, %1$s.instrument_symbol, "
            + "%1$s.issued_on, %1$s.effective_on, %1$s.valid_until, %1$s.note)";

    private static final String HANDED_OVER = "(%1$s.status, %1$s.form, %1$s.transferor, %1$s.recipient, "
            + "%1$s.instrument_symbol, %1$s.issued_on, %1$s.effective_on, %1$s.valid_until)";

    private static final String COUNTED = "(%1$s.status, %1$s.form, %1$s.lead_agency)";

    static final String COUNTED_OTHERWISE = otherwise(COUNTED);

    /** A fingerprint of what the list says of a power. */
    static final String SAID = "md5(jsonb_build_array" + DESCRIBED.formatted("s") + "::text)";

    private static final String INSTRUMENT =
            "(%1$s.instrument_symbol, %1$s.issued_on, %1$s.effective_on, %1$s.valid_until)";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StagedList(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void begin() {
        jdbc.sql("drop table if exists pg_temp.staged_power").update();
        jdbc.sql(StagedRow.TABLE).update();
    }

    void add(List<ListedPower> powers) {
        try {
            jdbc.sql(StagedRow.INSERT)
                    .param(json.writeValueAsString(StagedRow.cells(powers)))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void remove(Collection<String> codes) {
        if (!codes.isEmpty()) {
            jdbc.sql("delete from staged_power where code = any(?)")
                    .param(codes.toArray(String[]::new))
                    .update();
        }
    }

    /** Lets the portfolio be as it is, whatever the list says of these. */
    void leave(Collection<String> codes) {
        jdbc.sql("""
                        update staged_power
                           set kind = 'UNCHANGED', told_otherwise = false, tells_of_transfer = false
                         where code = any(?)
                        """).param(codes.toArray(String[]::new)).update();
    }

    /** The server does not look into temporary tables by itself. */
    void complete() {
        jdbc.sql("create unique index staged_power_code on staged_power (code)").update();
        jdbc.sql("analyze staged_power").update();
    }

    /** In the order in which everybody holds powers. */
    void holdKnown() {
        jdbc.sql("""
                        select count(*) from (
                            select p.code from traoquyen.power p join staged_power s using (code)
                             order by p.code for update of p) held
                        """).query(Long.class).single();
    }

    void compare() {
        jdbc.sql("update staged_power s set kind = case when " + otherwise(DESCRIBED)
                        + " or not p.listed then 'CHANGED' else 'UNCHANGED' end, told_otherwise = "
                        + otherwise(COUNTED) + " or not p.listed or s.status = 'COMPLETED' and "
                        + otherwise(INSTRUMENT) + ", tells_of_transfer = s.status = 'COMPLETED' and "
                        + otherwise(HANDED_OVER) + " from traoquyen.power p where p.code = s.code and s.kind = 'ADDED'")
                .update();
    }

    private static String otherwise(String columns) {
        return columns.formatted("s") + " is distinct from " + columns.formatted("p");
    }

    int count(String kind) {
        return jdbc.sql("select count(*) from staged_power where kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    ListTotals totals() {
        return jdbc.sql("""
                        select count(*) as total,
                               count(*) filter (where status = 'COMPLETED' and form = 'DECENTRALIZATION') as decentralized,
                               count(*) filter (where status = 'COMPLETED' and form = 'DELEGATION') as delegated,
                               count(*) filter (where status = 'IN_PROGRESS') as in_progress,
                               count(*) filter (where status = 'PAUSED') as paused,
                               count(*) filter (where status = 'DECLINED') as declined
                          from staged_power
                        """).query(ListTotals.class).single();
    }

    LocalDate latestIssue() {
        return jdbc.sql("select max(issued_on) as day from staged_power where status = 'COMPLETED'")
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list()
                .get(0);
    }

    void eachChange(int part, Consumer<List<StagedPower>> to) {
        int last = 0;
        for (var next = changesAfter(last, part); !next.isEmpty(); next = changesAfter(last, part)) {
            to.accept(next);
            last = next.get(next.size() - 1).listed().row();
        }
    }

    private List<StagedPower> changesAfter(int row, int part) {
        return jdbc.sql("""
                        select s.*, (select max(valid_on) from traoquyen.power_status_change
                                      where power_code = s.code) as last_change
                          from staged_power s
                         where s.kind in ('ADDED', 'CHANGED') and s.row_number > ?
                         order by s.row_number limit ?
                        """).params(row, part).query(StagedRow::readStaged).list();
    }
}
