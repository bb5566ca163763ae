package vn.traoquyen.portfolio.persistence;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerPage;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.shared.FoldedText;

/**
 * Finds the powers of a page, by the lists of their codes. How many there are on all pages is a figure of the portfolio,
 * so that a page costs the same however long the list is; only what is searched by words must be counted.
 */
@Component
class PowerPages {

    private static final String WORDS = " and folded like :words";

    private static final String PAGE = " order by code limit :size offset :skipped";

    private static final String PAGE_OF_LINES = " order by power_code limit :size offset :skipped";

    /** What a power is counted by and its instrument, as they were told on that day. */
    static final String AS_TOLD = """
            select code, name, field, legal_basis, line.form, transferor, recipient, line.lead_agency, coordinating, due_on,
                   line.status, line.instrument_symbol, line.issued_on, line.effective_on, line.valid_until, note
            """;

    private final JdbcClient jdbc;
    private final JdbcFigures figures;

    PowerPages(JdbcClient jdbc, JdbcFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    PowerPage find(PowerSearch search) {
        var wanted = new PowerConditions(search);
        long total = search.words() == null ? figures.count(search) : counted(search, wanted);
        long skipped = (long) search.page() * search.size();
        return new PowerPage(
                search.page(), search.size(), total, skipped < total ? items(search, wanted, skipped) : List.of());
    }

    private List<Power> items(PowerSearch search, PowerConditions wanted, long skipped) {
        return bind(rows(search, wanted), search, wanted)
                .params(Map.of("size", search.size(), "skipped", skipped))
                .query(PowerRow::read)
                .list();
    }

    private static String rows(PowerSearch search, PowerConditions wanted) {
        if (search.asOf() == null) {
            return "select * from traoquyen.power where " + wanted.sql() + words(search) + PAGE;
        }
        return search.words() == null
                ? AS_TOLD + "from (select * from traoquyen.power_status_change where " + wanted.sql() + PAGE_OF_LINES
                        + ") line join traoquyen.power on code = power_code order by code"
                : AS_TOLD + found(wanted) + PAGE;
    }

    private long counted(PowerSearch search, PowerConditions wanted) {
        var from = search.asOf() == null ? "from traoquyen.power where " + wanted.sql() + WORDS : found(wanted);
        return bind("select count(*) " + from, search, wanted).query(Long.class).single();
    }

    private static String found(PowerConditions wanted) {
        return "from (select * from traoquyen.power_status_change where " + wanted.sql()
                + ") line join traoquyen.power on code = power_code where true" + WORDS;
    }

    private JdbcClient.StatementSpec bind(String sql, PowerSearch search, PowerConditions wanted) {
        var statement = jdbc.sql(sql).params(wanted.values());
        return search.words() == null ? statement : statement.param("words", pattern(search.words()));
    }

    private static String words(PowerSearch search) {
        return search.words() == null ? "" : WORDS;
    }

    /** The words wherever they stand, none of their signs a wildcard. */
    private static String pattern(String words) {
        return "%" + FoldedText.of(words).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
