package vn.traoquyen.portfolio.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.ListImports.Onward;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.TransferForm;

/** The rows of a waiting list that the portfolio, or another row, may not allow; fetched in parts as they are read. */
@Component
class StagedBreaches {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String TAKEN_BACK = """
            select s.* from staged_power s join traoquyen.power p using (code)
             where p.status = 'COMPLETED' and s.status <> 'COMPLETED' and s.kind = 'ADDED'
             order by s.row_number
            """;

    /** The same power is known by its code, or by its name and legal basis. */
    private static final String HANDED_ON = """
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
             order by row_number
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate parts;

    StagedBreaches(DataSource database) {
        jdbc = JdbcClient.create(database);
        parts = new JdbcTemplate(database);
        parts.setFetchSize(ROWS_AT_A_TIME);
    }

    void eachTakenBack(Consumer<ListedPower> to) {
        parts.query(TAKEN_BACK, row -> {
            to.accept(StagedRow.read(row, 0));
        });
    }

    void eachHandedOn(Consumer<Onward> to) {
        parts.query(HANDED_ON, row -> {
            to.accept(new Onward(StagedRow.read(row, 0), TransferForm.valueOf(row.getString("received_by"))));
        });
    }

    List<String> countedOtherwise() {
        return jdbc.sql("select s.code from staged_power s join traoquyen.power p using (code) where "
                        + StagedList.COUNTED_OTHERWISE)
                .query(String.class)
                .list();
    }

    /** Of these, what the last import that still stands said in the same words. */
    List<String> saidBefore(Collection<String> codes) {
        return jdbc.sql("select s.code from staged_power s where s.code = any(?) and " + StagedList.SAID + """
                         = (select earlier.said
                              from traoquyen.portfolio_import_row earlier
                                   join traoquyen.portfolio_import entry on entry.id = earlier.import_id
                             where earlier.power_code = s.code and entry.undone_at is null
                             order by entry.id desc limit 1)
                        """)
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    List<ListedPower> of(Collection<String> codes) {
        return jdbc.sql("select * from staged_power where code = any(?) order by row_number")
                .param(codes.toArray(String[]::new))
                .query(StagedRow::read)
                .list();
    }
}
