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
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.Holdings;

/** Puts instruments in force that began a hundred days ago, as the import of a list would. */
@Component
public class ListedTransfers {

    private static final int AGE = 100;

    private final ApplicationEventPublisher events;
    private final BorrowedPowers powers;
    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Instruments instruments;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicInteger counter = new AtomicInteger(1000);

    ListedTransfers(
            ApplicationEventPublisher events,
            BorrowedPowers powers,
            JdbcClient jdbc,
            Holdings holdings,
            Instruments instruments,
            TransactionTemplate transaction,
            Clock clock) {
        this.events = events;
        this.powers = powers;
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.instruments = instruments;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An instrument of one power for each of these agencies. */
    public String entered(TransferForm form, LocalDate until, List<String> leads, String... holders) {
        long importId = counter.incrementAndGet();
        var from = LocalDate.now(clock).minusDays(AGE);
        var issued = new IssuedUnder(importId + "/QĐ-THU", from, from, until);
        var recipients = Stream.of(holders).map(Party::parse).toList();
        told(
                importId,
                leads.stream()
                        .map(powers::free)
                        .map(power -> transfer(power, form, recipients, issued))
                        .toList());
        return holdings.instrumentsOfImport(importId).iterator().next();
    }

    /**
     * Another list tells of one more power that the same instrument hands over.
     *
     * @return the import
     */
    long alsoTold(String instrument, String lead, String... holders) {
        long importId = counter.incrementAndGet();
        var one = holdings.ofInstrument(instrument).get(0);
        var recipients = Stream.of(holders).map(Party::parse).toList();
        told(importId, List.of(transfer(powers.free(lead), one.form(), recipients, issued(one, one.validUntil()))));
        return importId;
    }

    /**
     * Another list says otherwise until when one is held.
     *
     * @return the import
     */
    long corrected(Holding one, LocalDate until) {
        long importId = counter.incrementAndGet();
        told(
                importId,
                List.of(new ReportedTransfer(
                        one.powerCode(),
                        one.powerName(),
                        "Điều 1",
                        one.form(),
                        one.transferor(),
                        one.holders(),
                        issued(one, until))));
        return importId;
    }

    private IssuedUnder issued(Holding one, LocalDate until) {
        var instrument = instruments.byIds(List.of(one.instrumentId())).get(0);
        return new IssuedUnder(instrument.symbol(), instrument.issuedOn(), one.from(), until);
    }

    private static ReportedTransfer transfer(
            Power power, TransferForm form, List<Party> recipients, IssuedUnder issued) {
        return new ReportedTransfer(
                power.code(),
                power.name(),
                power.legalBasis(),
                form,
                Party.parse("ubnd-tinh:CHAIRMAN"),
                recipients,
                issued);
    }

    private void told(long importId, List<ReportedTransfer> transfers) {
        handedOver(transfers, transfers.get(0).issuedUnder());
        transaction.executeWithoutResult(
                status -> events.publishEvent(new TransfersImported(importId, transfers, "test")));
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
