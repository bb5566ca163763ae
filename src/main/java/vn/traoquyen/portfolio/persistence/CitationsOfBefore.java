package vn.traoquyen.portfolio.persistence;

import jakarta.annotation.PostConstruct;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.portfolio.persistence.PowerCitations.Cited;

/** Reads what the powers cite that were kept before citations were. */
@Component
class CitationsOfBefore {

    private static final int CHUNK = 5000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    CitationsOfBefore(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @PostConstruct
    void read() {
        var next = "";
        while (next != null) {
            var after = next;
            next = transaction.execute(begun -> readBehind(after));
        }
    }

    /**
     * The lock keeps two nodes that start together from reading one power twice.
     *
     * @return the last code that was read; null where there was none
     */
    private String readBehind(String code) {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('traoquyen.power_citation'))");
        var texts = jdbc.query(
                """
                select code, legal_basis from traoquyen.power
                 where code > ? and not exists (select from traoquyen.power_citation where power_code = code)
                 order by code limit ?
                """, (row, number) -> new Cited(row.getString("code"), row.getString("legal_basis")), code, CHUNK);
        new PowerCitations(jdbc).add(texts);
        return texts.isEmpty() ? null : texts.get(texts.size() - 1).powerCode();
    }
}
