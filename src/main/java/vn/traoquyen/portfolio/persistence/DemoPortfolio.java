package vn.traoquyen.portfolio.persistence;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerImports;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;

/** Gives an empty portfolio the powers of the demo province. */
@Component
@ConditionalOnProperty("traoquyen.demo")
class DemoPortfolio {

    /** The month of the letter that gives the totals; it leaves its day blank. */
    private static final LocalDate LETTER = LocalDate.of(2026, 4, 1);

    private final PowerImports imports;
    private final PortfolioFile file;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoPortfolio(
            PowerImports imports,
            AgencyCodes agencies,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.imports = imports;
        this.file = new PortfolioFile(agencies);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The lock keeps two nodes that start together from filling it twice. */
    @PostConstruct
    void fillIfEmpty() {
        transaction.executeWithoutResult(started -> {
            jdbc.sql("lock table traoquyen.power in share row exclusive mode").update();
            if (isEmpty()) {
                var listed = file.powers();
                imports.bringIn(listed, listed.stream().map(this::opening).toList(), null);
            }
        });
    }

    private StatusEntry opening(Power power) {
        var validOn = power.issuedOn() == null ? LETTER : power.issuedOn();
        return StatusEntry.opening(
                power,
                power.status(),
                new StatusChange(validOn, power.note(), power.instrumentSymbol(), "demo", clock.instant()));
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from traoquyen.power)")
                .query(Boolean.class)
                .single();
    }
}
