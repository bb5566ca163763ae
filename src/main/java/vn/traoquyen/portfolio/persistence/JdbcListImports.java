package vn.traoquyen.portfolio.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.ImportEntry;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.portfolio.ListDates;
import vn.traoquyen.portfolio.ListImports;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.StagedPower;

/** Imports in their tables; what was changed is kept as it was, so that it can be put back. */
@Repository
class JdbcListImports implements ListImports {

    private final JdbcClient jdbc;
    private final StagedList staged;
    private final StagedBreaches breaches;
    private final ComparedList compared;

    JdbcListImports(JdbcClient jdbc, StagedList staged, StagedBreaches breaches, ComparedList compared) {
        this.jdbc = jdbc;
        this.staged = staged;
        this.breaches = breaches;
        this.compared = compared;
    }

    @Override
    public boolean keepOthersOut() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('traoquyen.portfolio_import'))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void begin() {
        staged.begin();
    }

    @Override
    public void stage(List<ListedPower> powers) {
        if (!powers.isEmpty()) {
            staged.add(powers);
        }
    }

    @Override
    public void allStaged() {
        staged.complete();
    }

    @Override
    public void holdKnown() {
        staged.holdKnown();
    }

    @Override
    public void dismiss(Collection<String> codes) {
        staged.remove(codes);
    }

    @Override
    public Comparison compare(Collection<String> rejected, int mostDifferences) {
        staged.compare();
        return new Comparison(
                staged.count("ADDED"),
                staged.count("CHANGED"),
                staged.count("UNCHANGED"),
                compared.missing(rejected),
                staged.totals(),
                compared.differences(rejected, mostDifferences));
    }

    @Override
    public List<String> countedOtherwise() {
        return breaches.countedOtherwise();
    }

    @Override
    public List<ListedPower> leaveWhatWasSaidBefore(Collection<String> codes) {
        var others = new HashSet<>(codes);
        var saidBefore = breaches.saidBefore(codes);
        saidBefore.forEach(others::remove);
        staged.leave(saidBefore);
        return breaches.of(others);
    }

    @Override
    public void eachTakenBack(Consumer<ListedPower> to) {
        breaches.eachTakenBack(to);
    }

    @Override
    public void eachHandedOn(Consumer<Onward> to) {
        breaches.eachHandedOn(to);
    }

    @Override
    public LocalDate latestIssue() {
        return staged.latestIssue();
    }

    @Override
    public void eachChange(int part, Consumer<List<StagedPower>> to) {
        staged.eachChange(part, to);
    }

    @Override
    public long record(ImportOrder order, ListDates dates, ImportCounts counts, Instant at) {
        long id = ImportEntryRow.write(jdbc, order, dates, counts, at);
        jdbc.sql("""
                        insert into traoquyen.portfolio_import_row (import_id, power_code, row_number, before, said)
                        select ?, s.code, s.row_number, case when p.code is not null then to_jsonb(p) end,
                        """ + StagedList.SAID + """
                          from staged_power s left join traoquyen.power p using (code)
                         where s.kind in ('ADDED', 'CHANGED')
                        """).param(id).update();
        return id;
    }

    @Override
    public List<ImportEntry> all() {
        return jdbc.sql("select * from traoquyen.portfolio_import order by id desc limit 1000")
                .query(ImportEntryRow::read)
                .list();
    }

    @Override
    public Optional<ImportEntry> find(long id) {
        return jdbc.sql("select * from traoquyen.portfolio_import where id = ?")
                .param(id)
                .query(ImportEntryRow::read)
                .optional();
    }

    @Override
    public List<String> powersOf(long id) {
        return jdbc.sql("select power_code from traoquyen.portfolio_import_row where import_id = ? order by power_code")
                .param(id)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> changedSince(long id, int most) {
        return jdbc.sql("""
                        select touched.power_code
                          from traoquyen.portfolio_import_row touched
                         where touched.import_id = :id
                           and (exists (select from traoquyen.portfolio_import_row later
                                          join traoquyen.portfolio_import entry on entry.id = later.import_id
                                         where later.power_code = touched.power_code and later.import_id > :id
                                           and entry.undone_at is null)
                                or exists (select from traoquyen.power_status_change change
                                            where change.power_code = touched.power_code
                                              and change.import_id is distinct from :id
                                              and change.recorded_at > (select at from traoquyen.portfolio_import
                                                                          where id = :id)))
                         order by touched.power_code limit :most
                        """)
                .param("id", id)
                .param("most", most)
                .query(String.class)
                .list();
    }

    @Override
    public List<Power> asBefore(long id) {
        return jdbc.sql("""
                        select was.* from traoquyen.portfolio_import_row touched,
                               jsonb_populate_record(null::traoquyen.power, touched.before) was
                         where touched.import_id = ? and touched.before is not null
                        """).param(id).query(PowerRow::read).list();
    }

    @Override
    public void recordUndo(long id, ImportEntry.Undone undone) {
        jdbc.sql("""
                        update traoquyen.portfolio_import
                           set undone_at = ?, undone_by = ?, undone_reason = ? where id = ?
                        """)
                .params(undone.at().atOffset(ZoneOffset.UTC), undone.by(), undone.reason(), id)
                .update();
    }
}
