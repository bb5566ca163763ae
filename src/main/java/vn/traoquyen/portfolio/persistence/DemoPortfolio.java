package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.portfolio.ImportService;

/**
 * Gives an empty portfolio the powers of the demo province, by the same way as any other list: after the agencies are
 * there, and before anybody is let in.
 */
@Component
@Order(DemoPortfolio.AFTER_THE_AGENCIES)
@ConditionalOnProperty("traoquyen.demo")
class DemoPortfolio implements ApplicationRunner {

    static final int AFTER_THE_AGENCIES = Ordered.HIGHEST_PRECEDENCE + 100;

    /** The month of the letter that gives the totals; it leaves its day blank. */
    private static final LocalDate LETTER = LocalDate.of(2026, 4, 1);

    /** Công văn 1583/UBND-NC, which gave the agencies their powers to hand over. */
    private static final LocalDate LISTED = LocalDate.of(2025, 7, 23);

    private final ImportService imports;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    DemoPortfolio(ImportService imports, JdbcClient jdbc, TransactionOperations transaction) {
        this.imports = imports;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The lock keeps two nodes that start together from filling it twice. */
    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(started -> {
            jdbc.sql("lock table traoquyen.power in share row exclusive mode").update();
            if (isEmpty()) {
                var file = new PortfolioFile();
                imports.take(file, order(file));
            }
        });
    }

    /** In another province than Lạng Sơn, the rows that name its communes are left out. */
    static ImportOrder order(PortfolioFile file) {
        return new ImportOrder(PortfolioFile.NAME, file.sha256(), true, true, false, LETTER, LISTED, "demo");
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from traoquyen.power)")
                .query(Boolean.class)
                .single();
    }
}
