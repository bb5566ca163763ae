package vn.traoquyen.portfolio.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.traoquyen.portfolio.Citations;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.portfolio.Power;

/** Keeps what powers cite in step with their text, in as many statements however many powers there are. */
class PowerCitations {

    private static final String INSERT = """
            insert into traoquyen.power_citation
                   (power_code, ordinal, name, symbol, article, clause, point, symbol_key, name_key)
            select * from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[])
            """;

    private final JdbcTemplate jdbc;

    PowerCitations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The text from which a power's citations are read. */
    record Cited(String powerCode, String legalBasis) {

        static Cited by(Power power) {
            return new Cited(power.code(), power.legalBasis());
        }
    }

    /** For powers whose text may have changed. */
    void replace(Collection<Power> powers) {
        var codes = powers.stream().map(Power::code).toArray(String[]::new);
        jdbc.update("delete from traoquyen.power_citation where power_code = any(?)", (Object) codes);
        add(powers.stream().map(Cited::by).toList());
    }

    /** For powers that have none yet. */
    void add(List<Cited> powers) {
        var rows = powers.stream()
                .flatMap(power -> {
                    var bases = Citations.in(power.legalBasis());
                    return bases.stream()
                            .map(basis ->
                                    new Row(power.powerCode(), bases.indexOf(basis) + 1, basis, BasisKey.of(basis)));
                })
                .toList();
        jdbc.update(
                INSERT,
                column(rows, Row::powerCode),
                rows.stream().map(Row::ordinal).toArray(Integer[]::new),
                column(rows, row -> row.basis.name()),
                column(rows, row -> row.basis.symbol()),
                column(rows, row -> row.basis.article()),
                column(rows, row -> row.basis.clause()),
                column(rows, row -> row.basis.point()),
                column(rows, row -> row.key.symbol()),
                column(rows, row -> row.key.name()));
    }

    private record Row(String powerCode, int ordinal, LegalBasis basis, BasisKey key) {}

    private static Object column(List<Row> rows, Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
