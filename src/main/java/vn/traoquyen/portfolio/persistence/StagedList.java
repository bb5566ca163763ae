package vn.traoquyen.portfolio.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.ListImports.Onward;
import vn.traoquyen.portfolio.ListTotals;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.StagedPower;
import vn.traoquyen.portfolio.TransferForm;

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
                        + otherwise(HANDED_OVER) + " from traoquyen.power p where p.code = s.code")
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

    List<ListedPower> takenBack(int most) {
        return jdbc.sql("""
                        select s.* from staged_power s join traoquyen.power p using (code)
                         where p.status = 'COMPLETED' and s.status <> 'COMPLETED'
                         order by s.row_number limit ?
                        """).param(most).query(StagedRow::read).list();
    }

    /** The same power is known by its code, or by its name and legal basis. */
    List<Onward> handedOn(int most) {
        return jdbc.sql("""
                        with giver as (select * from staged_power
                                        where transferor_party is not null and status in ('COMPLETED', 'IN_PROGRESS')
                                          and transferor_party !~ '^(ubnd-tinh|hdnd-tinh):')
                        select giver.*, received.form as received_by
                          from giver join staged_power received
                            on received.same_power = giver.same_power and received.code <> giver.code
                           and received.status = 'COMPLETED'
                           and (giver.transferor_party = any(received.recipient_parties)
                                or giver.transferor_party like 'xa-%'
                               and 'cap-xa:' || split_part(giver.transferor_party, ':', 2)
                                   = any(received.recipient_parties))
                        union all
                        select giver.*, received.form
                          from giver join traoquyen.power received on received.code = giver.code
                         where received.status = 'COMPLETED'
                           and giver.transferor = any(string_to_array(received.recipient, '; '))
                        union all
                        select giver.*, received.form
                          from giver join traoquyen.power received
                            on received.name = giver.name and received.legal_basis = giver.legal_basis
                         where received.status = 'COMPLETED' and received.code <> giver.code
                           and giver.transferor = any(string_to_array(received.recipient, '; '))
                           and not exists (select from staged_power listed where listed.code = received.code)
                         order by row_number limit ?
                        """)
                .param(most)
                .query((row, number) ->
                        new Onward(StagedRow.read(row, number), TransferForm.valueOf(row.getString("received_by"))))
                .list();
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
