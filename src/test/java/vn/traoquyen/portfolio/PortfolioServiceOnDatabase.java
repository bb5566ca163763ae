package vn.traoquyen.portfolio;

import java.time.Clock;
import java.util.Collection;
import org.springframework.transaction.support.TransactionOperations;

/** The service with its transactions, without a Spring context. */
public class PortfolioServiceOnDatabase {

    private final PortfolioService service;
    private final TransactionOperations transaction;

    public PortfolioServiceOnDatabase(Powers powers, Clock clock, TransactionOperations transaction) {
        this.service = new PortfolioService(powers, clock);
        this.transaction = transaction;
    }

    public Power proposeNew(ProposedPower proposed, String symbol, String paper, String by) {
        return transaction.execute(started -> service.proposeNew(proposed, symbol, paper, by));
    }

    public void recordOutcome(Collection<String> codes, PowerStatus status, StatusChange change) {
        transaction.executeWithoutResult(started -> service.recordOutcome(codes, status, change));
    }

    public void complete(Collection<String> codes, TransferForm form, IssuedUnder instrument, StatusChange change) {
        transaction.executeWithoutResult(started -> {
            service.hold(codes);
            service.complete(codes, form, instrument, change);
        });
    }

    public void withdraw(Collection<String> codes, StatusChange change) {
        transaction.executeWithoutResult(started -> service.withdraw(codes, change));
    }
}
