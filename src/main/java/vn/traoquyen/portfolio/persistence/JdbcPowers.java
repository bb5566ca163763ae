package vn.traoquyen.portfolio.persistence;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerPage;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.shared.FoldedText;

/** The powers in their table; however many are asked for or written, the number of statements stays the same. */
@Repository
class JdbcPowers implements Powers {

    private final JdbcClient jdbc;
    private final PowerRows rows;
    private final PowerHistory history;
    private final PowerPages pages;

    JdbcPowers(JdbcClient jdbc, JdbcTemplate batches, PowerHistory history, PowerPages pages) {
        this.jdbc = jdbc;
        this.rows = new PowerRows(batches);
        this.history = history;
        this.pages = pages;
    }

    @Override
    public Optional<Power> find(String code) {
        return jdbc.sql("select * from traoquyen.power where code = ?")
                .param(code)
                .query(PowerRow::read)
                .optional();
    }

    @Override
    public List<Power> byCodes(Collection<String> codes) {
        return jdbc.sql("select * from traoquyen.power where code = any(?) order by code")
                .param(array(codes))
                .query(PowerRow::read)
                .list();
    }

    @Override
    public List<Power> ledBy(String agencyCode) {
        return jdbc.sql("select * from traoquyen.power where lead_agency = ? and listed order by code")
                .param(agencyCode)
                .query(PowerRow::read)
                .list();
    }

    @Override
    public List<Power> notHandedOver() {
        return jdbc.sql("select * from traoquyen.power where status <> 'COMPLETED' and listed order by code")
                .query(PowerRow::read)
                .list();
    }

    @Override
    public PowerPage search(PowerSearch search) {
        return pages.find(search);
    }

    @Override
    public List<StatusEntry> historyOf(String code) {
        return history.of(code);
    }

    @Override
    public List<String> delisted(Collection<String> codes) {
        return jdbc.sql("select code from traoquyen.power where code = any(?) and not listed order by code")
                .param(array(codes))
                .query(String.class)
                .list();
    }

    @Override
    public Map<String, Rest> lastRests(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : history.lastRests(codes);
    }

    @Override
    public List<String> proposedIn(String paper, Collection<String> codes) {
        return jdbc.sql("""
                        select power_code
                          from traoquyen.power_status_change
                         where power_code = any(:codes)
                         group by power_code
                        having (array_agg(paper order by id))[1] = :paper and count(import_id) = 0
                        """)
                .param("codes", array(codes))
                .param("paper", paper)
                .query(String.class)
                .list();
    }

    @Override
    public void add(Collection<Power> powers, Function<Power, StatusChange> change) {
        rows.insert(powers);
        record(powers.stream()
                .map(power -> new StatusEntry(power.code(), power.status(), change.apply(power)))
                .toList());
    }

    @Override
    public int nextNumber(String prefix) {
        jdbc.sql("select from pg_advisory_xact_lock(hashtext('traoquyen.power'), hashtext(?))")
                .param(prefix)
                .query()
                .listOfRows();
        // a colon follows the nine: the codes whose prefix is followed by a digit are one range of the key
        return jdbc.sql("""
                        select coalesce(max(substr(code, length(:prefix) + 1)::int), 0) + 1
                          from traoquyen.power
                         where code >= :prefix || '0' and code < :prefix || ':'
                           and substr(code, length(:prefix) + 1) ~ '^[0-9]{1,9}$'
                        """).param("prefix", prefix).query(Integer.class).single();
    }

    @Override
    public List<String> hold(Collection<String> codes) {
        return jdbc.sql("select code from traoquyen.power where code = any(?) order by code for update")
                .param(array(codes))
                .query(String.class)
                .list();
    }

    @Override
    public void record(Collection<StatusEntry> entries) {
        history.write(entries, null);
    }

    @Override
    public void issue(Collection<String> codes, IssuedUnder instrument) {
        jdbc.sql("""
                        update traoquyen.power
                           set instrument_symbol = ?, issued_on = ?, effective_on = ?, valid_until = ?,
                               folded = folded || ' ' || ?
                         where code = any(?)
                        """)
                .param(1, instrument.symbol())
                .param(2, instrument.issuedOn())
                .param(3, instrument.effectiveOn())
                .param(4, instrument.validUntil(), Types.DATE)
                .param(5, FoldedText.of(instrument.symbol()))
                .param(6, array(codes))
                .update();
    }

    private static String[] array(Collection<String> codes) {
        return codes.stream().distinct().toArray(String[]::new);
    }
}
