package vn.traoquyen.portfolio.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.Concern;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.portfolio.LegalChangeKind;

/** Changes of the law as rows of their table, with the powers that each concerned. */
@Component
class LegalBasisChangeRows {

    private final JdbcClient jdbc;

    LegalBasisChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEntered(LegalBasisChange change) {
        return jdbc.sql("""
                        select exists (select from traoquyen.legal_basis_change
                                        where basis_key = ? and kind = ? and paper = ?)
                        """)
                .params(BasisKey.whole(change.basis()), change.kind().name(), change.paper())
                .query(Boolean.class)
                .single();
    }

    LegalBasisChange add(LegalBasisChange change, Map<String, Concern> powers) {
        var basis = change.basis();
        long id = jdbc.sql("""
                        insert into traoquyen.legal_basis_change (name, symbol, article, clause, point, basis_key, kind,
                               title, summary, effective_on, paper, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        basis.name(),
                        basis.symbol(),
                        basis.article(),
                        basis.clause(),
                        basis.point(),
                        BasisKey.whole(basis),
                        change.kind().name(),
                        change.title(),
                        change.summary(),
                        change.effectiveOn(),
                        change.paper(),
                        change.by(),
                        change.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into traoquyen.legal_basis_change_power (change_id, power_code, concern)
                        select ?, * from unnest(?::text[], ?::text[])
                        """)
                .params(
                        id,
                        powers.keySet().toArray(String[]::new),
                        powers.values().stream().map(Concern::name).toArray(String[]::new))
                .update();
        return byIds(List.of(id)).get(0);
    }

    List<LegalBasisChange> page(int page, int size) {
        return jdbc.sql("select * from traoquyen.legal_basis_change order by id desc limit ? offset ?")
                .params(size, (long) page * size)
                .query(LegalBasisChangeRows::read)
                .list();
    }

    List<LegalBasisChange> byIds(Collection<Long> ids) {
        return jdbc.sql("select * from traoquyen.legal_basis_change where id = any(?) order by id desc")
                .param(ids.toArray(Long[]::new))
                .query(LegalBasisChangeRows::read)
                .list();
    }

    Map<String, Concern> concerned(long changeId) {
        var powers = new TreeMap<String, Concern>();
        jdbc.sql("select power_code, concern from traoquyen.legal_basis_change_power where change_id = ?")
                .param(changeId)
                .query((row, number) -> powers.put(row.getString(1), Concern.valueOf(row.getString(2))))
                .list();
        return powers;
    }

    private static LegalBasisChange read(ResultSet row, int number) throws SQLException {
        return new LegalBasisChange(
                row.getLong("id"),
                BasisRow.read(row),
                LegalChangeKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("summary"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("paper"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
