package vn.traoquyen.register.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.approval.BorrowedPowers;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.Holdings;

/** Puts instruments in force that began a hundred days ago, as the import of a list would. */
@Component
class ListedTransfers {

    private static final int AGE = 100;

    private final ApplicationEventPublisher events;
    private final BorrowedPowers powers;
    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicInteger counter = new AtomicInteger(1000);

    ListedTransfers(
            ApplicationEventPublisher events,
            BorrowedPowers powers,
            JdbcClient jdbc,
            Holdings holdings,
            TransactionTemplate transaction,
            Clock clock) {
        this.events = events;
        this.powers = powers;
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An instrument of one power for each of these agencies. */
    String entered(TransferForm form, LocalDate until, List<String> leads, String... holders) {
        long importId = counter.incrementAndGet();
        var from = LocalDate.now(clock).minusDays(AGE);
        var issued = new IssuedUnder(importId + "/QĐ-THU", from, from, until);
        var transfers = leads.stream()
                .map(powers::free)
                .map(power -> new ReportedTransfer(
                        power.code(),
                        power.name(),
                        power.legalBasis(),
                        form,
                        Party.parse("ubnd-tinh:CHAIRMAN"),
                        Stream.of(holders).map(Party::parse).toList(),
                        issued))
                .toList();
        handedOver(transfers, issued);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new TransfersImported(importId, transfers, "test")));
        return holdings.instrumentsOfImport(importId).iterator().next();
    }

    /** As the list that tells of the transfer would leave them in the portfolio. */
    private void handedOver(List<ReportedTransfer> transfers, IssuedUnder issued) {
        transfers.forEach(transfer -> jdbc.sql("""
                        update traoquyen.power set status = 'COMPLETED', instrument_symbol = ?, issued_on = ?,
                            effective_on = ?, valid_until = ?
                         where code = ?
                        """)
                .params(
                        issued.symbol(),
                        issued.issuedOn(),
                        issued.effectiveOn(),
                        issued.validUntil(),
                        transfer.powerCode())
                .update());
    }
}
