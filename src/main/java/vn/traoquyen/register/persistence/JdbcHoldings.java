package vn.traoquyen.register.persistence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;
import vn.traoquyen.register.RegisterSearch;

/** The holdings in their table; however many are asked for or written, the number of statements stays the same. */
@Repository
class JdbcHoldings implements Holdings {

    private static final String IN_ORDER = " order by instrument_id, annex_row, power_code, id";

    private final JdbcClient jdbc;
    private final HoldingInsert insert;
    private final HeldOnDay heldOnDay;

    JdbcHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.insert = new HoldingInsert(jdbc);
        this.heldOnDay = new HeldOnDay(jdbc);
    }

    @Override
    public List<Holding> add(Collection<NewHolding> holdings, Recorded recorded, Long importId) {
        return holdings.isEmpty() ? List.of() : insert.all(List.copyOf(holdings), recorded, importId);
    }

    @Override
    public Optional<Holding> find(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Holding> byIds(Collection<Long> ids) {
        return list("id = any(?)" + IN_ORDER, (Object) array(ids));
    }

    @Override
    public List<Holding> ofInstrument(String instrumentId) {
        return ofInstruments(List.of(instrumentId));
    }

    @Override
    public List<Holding> ofInstruments(Collection<String> instrumentIds) {
        return list("instrument_id = any(?)" + IN_ORDER, (Object) texts(instrumentIds));
    }

    @Override
    public List<Holding> ofPowers(Collection<String> powerCodes) {
        return list("power_code = any(?) order by power_code, held_from, id", (Object) texts(powerCodes));
    }

    @Override
    public List<Holding> hold(Collection<Long> ids) {
        return list("id = any(?) order by id for update", (Object) array(ids));
    }

    @Override
    public void end(Collection<Long> ids, Ending ending, Recorded recorded, Long importId) {
        jdbc.sql("""
                        update traoquyen.holding
                           set ended_on = least(:lastDay, valid_until), end_kind = :end, end_paper = :paper,
                               end_recorded_at = :at, end_recorded_by = :by, ended_by_import = :importId
                         where id = any(:ids) and ended_on is null
                        """)
                .param("lastDay", ending.lastDay())
                .param("end", ending.end().name())
                .param("paper", ending.paper())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("by", recorded.by())
                .param("importId", importId)
                .param("ids", array(ids))
                .update();
    }

    @Override
    public Page on(RegisterSearch search) {
        return heldOnDay.page(search);
    }

    @Override
    public List<Holding> expiring(LocalDate from, LocalDate to) {
        return list(
                "ended_on is null and valid_until between ? and ?"
                        + " order by valid_until, instrument_id, annex_row, power_code, id",
                from,
                to);
    }

    @Override
    public Set<Long> toldByLists(Collection<Long> ids) {
        return new LinkedHashSet<>(
                jdbc.sql("select id from traoquyen.holding where id = any(?) and import_id is not null")
                        .param((Object) array(ids))
                        .query(Long.class)
                        .list());
    }

    @Override
    public Set<String> instrumentsOfImport(long importId) {
        return instruments("import_id", importId);
    }

    @Override
    public Set<String> instrumentsEndedBy(long importId) {
        return instruments("ended_by_import", importId);
    }

    private Set<String> instruments(String told, long importId) {
        return new LinkedHashSet<>(
                jdbc.sql("select distinct instrument_id from traoquyen.holding where %s = ? order by 1".formatted(told))
                        .param(importId)
                        .query(String.class)
                        .list());
    }

    @Override
    public List<Holding> endedSinceImport(long importId) {
        return list("import_id = ? and end_recorded_at is not null and end_kind <> 'EXPIRED'" + IN_ORDER, importId);
    }

    @Override
    public void removeImport(long importId) {
        jdbc.sql("delete from traoquyen.holding where import_id = ?")
                .param(importId)
                .update();
        HeldTwice.refused(() -> jdbc.sql("""
                        update traoquyen.holding
                           set ended_on = null, end_kind = null, end_paper = null, end_recorded_at = null,
                               end_recorded_by = null, ended_by_import = null
                         where ended_by_import = ?
                        """).param(importId).update());
    }

    @Override
    public Set<String> instrumentsInUse(Collection<String> instrumentIds) {
        return new LinkedHashSet<>(
                jdbc.sql("select distinct instrument_id from traoquyen.holding where instrument_id = any(?)")
                        .param((Object) texts(instrumentIds))
                        .query(String.class)
                        .list());
    }

    private List<Holding> list(String wanted, Object... values) {
        return jdbc.sql("select * from traoquyen.holding where " + wanted)
                .params(values)
                .query(HoldingRow::read)
                .list();
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.stream().distinct().toArray(Long[]::new);
    }

    private static String[] texts(Collection<String> texts) {
        return texts.stream().distinct().toArray(String[]::new);
    }
}
