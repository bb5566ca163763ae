package vn.traoquyen.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.FormerInstrument;
import vn.traoquyen.instrument.FormerInstruments;
import vn.traoquyen.instrument.IssuerCapacity;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.register.Holdings.NewHolding;

/** What a list tells of as holdings, each under its instrument (việc giao theo danh mục). */
@Component
class ReportedHoldings {

    /** Ended the tier of the districts on 30/6/2025. */
    private static final String TWO_TIERS = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15";

    private final FormerInstruments instruments;
    private final Agencies agencies;
    private final WordsOfHolding words;
    private final Clock clock;

    ReportedHoldings(FormerInstruments instruments, Agencies agencies, WordsOfHolding words, Clock clock) {
        this.instruments = instruments;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    List<NewHolding> of(List<ReportedTransfer> transfers, long importId) {
        var ids = instruments.record(transfers.stream().map(this::instrument).toList(), importId);
        var known = new LinkedHashMap<Party, String>();
        var holdings = new ArrayList<NewHolding>();
        for (var transfer : transfers) {
            var instrument = instrument(transfer);
            holdings.add(words.with(holding(transfer, ids.get(instrument.named())), instrument.symbol(), known));
        }
        return holdings;
    }

    private FormerInstrument instrument(ReportedTransfer transfer) {
        var issuer = transfer.transferor();
        var under = transfer.issuedUnder();
        return new FormerInstrument(
                issuer.agency(),
                agencies.byCode(issuer.agency()).name(),
                capacity(issuer.capacity()),
                transfer.form(),
                under.symbol(),
                under.issuedOn(),
                under.effectiveOn(),
                under.validUntil());
    }

    private static IssuerCapacity capacity(Capacity capacity) {
        return switch (capacity) {
            case COUNCIL -> IssuerCapacity.COUNCIL;
            case COMMITTEE -> IssuerCapacity.COMMITTEE;
            case CHAIRMAN -> IssuerCapacity.CHAIRMAN;
            case HEAD, AGENCY, OFFICER -> IssuerCapacity.HEAD;
        };
    }

    private Holding holding(ReportedTransfer transfer, String instrumentId) {
        var under = transfer.issuedUnder();
        var holding = new Holding(
                null,
                transfer.powerCode(),
                transfer.powerName(),
                transfer.form(),
                transfer.transferor(),
                transfer.recipients(),
                instrumentId,
                null,
                null,
                null,
                under.effectiveOn(),
                under.validUntil(),
                null,
                null,
                null);
        var gone = endOfHolders(transfer.recipients());
        if (gone != null && (under.validUntil() == null || !gone.isAfter(under.validUntil()))) {
            return holding.ended(gone.minusDays(1), HoldingEnd.TERMINATED, TWO_TIERS);
        }
        return under.validUntil() != null && under.validUntil().isBefore(LocalDate.now(clock))
                ? holding.ended(under.validUntil(), HoldingEnd.EXPIRED, null)
                : holding;
    }

    /** The first day on which there were none of these districts any more; null where others hold it too. */
    private LocalDate endOfHolders(List<Party> holders) {
        var districts = holders.stream()
                .filter(party -> !party.isEveryCommune())
                .map(party -> agencies.byCode(party.agency()))
                .filter(agency -> agency.kind() == AgencyKind.DISTRICT && agency.validUntil() != null)
                .map(Agency::validUntil)
                .toList();
        return districts.size() < holders.size()
                ? null
                : districts.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
