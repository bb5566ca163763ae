package vn.traoquyen.portfolio.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.Citations;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.Power;

/** Keeps what powers cite in step with their text, two statements however many powers there are. */
@Component
class PowerCitations {

    private static final String INSERT = """
            insert into traoquyen.power_citation
                   (power_code, ordinal, name, symbol, article, clause, point, symbol_key, name_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PowerCitations(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** For powers that have just been added. */
    void add(Collection<Power> powers) {
        var rows = new ArrayList<Object[]>();
        powers.forEach(power -> rows.addAll(rows(power.code(), power.legalBasis())));
        batches.batchUpdate(INSERT, rows);
    }

    /** For powers whose text may have changed. */
    void replace(Collection<Power> powers) {
        jdbc.sql("delete from traoquyen.power_citation where power_code = any(?)")
                .param(powers.stream().map(Power::code).toArray(String[]::new))
                .update();
        add(powers);
    }

    void addOf(Map<String, String> legalBasisByCode) {
        var rows = new ArrayList<Object[]>();
        legalBasisByCode.forEach((code, text) -> rows.addAll(rows(code, text)));
        batches.batchUpdate(INSERT, rows);
    }

    private static List<Object[]> rows(String code, String text) {
        var rows = new ArrayList<Object[]>();
        for (var basis : Citations.in(text)) {
            rows.add(row(code, rows.size() + 1, basis));
        }
        return rows;
    }

    private static Object[] row(String code, int ordinal, LegalBasis basis) {
        var key = BasisKey.of(basis);
        return new Object[] {
            code,
            ordinal,
            basis.name(),
            basis.symbol(),
            basis.article(),
            basis.clause(),
            basis.point(),
            key.symbol(),
            key.name()
        };
    }
}
