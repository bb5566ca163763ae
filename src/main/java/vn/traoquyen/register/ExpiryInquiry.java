package vn.traoquyen.register;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.CarriedPowers;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.shared.Refusal;

/** What ends soon (sắp hết hiệu lực), by month, lead agency and instrument; everybody in the province may ask. */
@Service
public class ExpiryInquiry {

    private static final Comparator<ExpiringHolding> IN_ORDER = comparing(ExpiringHolding::month)
            .thenComparing(ExpiringHolding::leadAgency)
            .thenComparing(one -> one.instrument().issuedOn())
            .thenComparing(one -> one.instrument().symbol())
            .thenComparing(one -> one.holding().annexRow(), nullsLast(naturalOrder()))
            .thenComparing(one -> one.holding().powerCode());

    private final Holdings holdings;
    private final Instruments instruments;
    private final Powers powers;
    private final CarriedPowers carriedPowers;
    private final Readers readers;
    private final Clock clock;

    ExpiryInquiry(
            Holdings holdings,
            Instruments instruments,
            Powers powers,
            CarriedPowers carriedPowers,
            Readers readers,
            Clock clock) {
        this.holdings = holdings;
        this.instruments = instruments;
        this.powers = powers;
        this.carriedPowers = carriedPowers;
        this.readers = readers;
        this.clock = clock;
    }

    /** Whose last day lies in this time and whom nothing has ended or succeeded yet. */
    @Transactional(readOnly = true)
    public List<ExpiringHolding> expiring(LocalDate from, LocalDate to) {
        readers.refuseOthers();
        if (to.isBefore(from)) {
            throw new Refusal(
                    "register.periodReversed", Map.of("from", PaperDate.brief(from), "to", PaperDate.brief(to)));
        }
        var ending = holdings.expiring(from, to);
        var codes = ending.stream().map(Holding::powerCode).distinct().toList();
        var leads = powers.byCodes(codes).stream().collect(toMap(Power::code, Power::leadAgency));
        var carriers = carriedPowers.underWay(codes);
        var known = instruments
                .byIds(ending.stream().map(Holding::instrumentId).distinct().toList())
                .stream()
                .collect(toMap(Instrument::id, identity()));
        var today = LocalDate.now(clock);
        return ending.stream()
                .map(holding -> new ExpiringHolding(
                        holding,
                        known.get(holding.instrumentId()),
                        leads.get(holding.powerCode()),
                        ChronoUnit.DAYS.between(today, holding.validUntil()),
                        Optional.ofNullable(carriers.get(holding.powerCode()))
                                .map(DossierId::value)
                                .orElse(null)))
                .sorted(IN_ORDER)
                .toList();
    }
}
