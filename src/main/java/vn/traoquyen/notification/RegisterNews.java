package vn.traoquyen.notification;

import static vn.traoquyen.notification.NoticeWording.behind;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.TransferExpiring;

/** What is told of the law and of what is in force (tin về văn bản đang có hiệu lực). */
@Component
class RegisterNews implements NewsSource {

    private static final int MOST_CODES = 20;

    private final Audience audience;
    private final NoticeWording wording;
    private final Places places;
    private final Powers powers;
    private final Agencies agencies;
    private final Instruments instruments;

    RegisterNews(
            Audience audience,
            NoticeWording wording,
            Places places,
            Powers powers,
            Agencies agencies,
            Instruments instruments) {
        this.audience = audience;
        this.wording = wording;
        this.places = places;
        this.powers = powers;
        this.agencies = agencies;
        this.instruments = instruments;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                News.several(TransferExpiring.class, Places.IN_FORCE, this::of),
                News.one(HoldingsEnded.class, Places.IN_FORCE, this::of),
                News.several(LegalBasisChanged.class, Places.IN_FORCE, this::of));
    }

    /** To those who decide what comes after it, and in other words to those who hold by it. */
    List<Announcement> of(TransferExpiring expiring) {
        var leads = audience.staffOf(expiring.leads());
        var holders = audience.staffOf(expiring.holders());
        holders.removeAll(leads);
        return List.of(told(expiring, "expiring.lead", leads), told(expiring, "expiring.holder", holders));
    }

    private Announcement told(TransferExpiring expiring, String part, Set<Recipient> recipients) {
        var values = Map.of(
                "symbol", expiring.symbol(),
                "days", String.valueOf(expiring.daysBefore()),
                "lastDay", Moments.day(expiring.lastDay()),
                "part", wording.said(part, Map.of()));
        return Announcement.of(
                "instrument/%s/expiring/%s/%d"
                        .formatted(expiring.instrumentId(), expiring.lastDay(), expiring.daysBefore()),
                NoticeRule.TRANSFER_EXPIRING,
                wording.of("expiring", values),
                expiring.instrumentId(),
                places.instrument(expiring.instrumentId()),
                recipients);
    }

    /** To both sides: who holds what ends, and who leads its power. */
    Announcement of(HoldingsEnded ended) {
        var codes = ended.holdings().stream()
                .map(Holding::powerCode)
                .distinct()
                .sorted()
                .toList();
        var leads = powers.byCodes(codes).stream().map(Power::leadAgency);
        var sides =
                Stream.concat(leads, holders(ended.holdings())).collect(Collectors.toCollection(LinkedHashSet::new));
        var values = Map.of(
                "how", ended.end().label(),
                "count", String.valueOf(codes.size()),
                "symbol", symbol(ended.instrumentId()),
                "lastDay", Moments.day(ended.lastDay()),
                "paper", behind("Văn bản", ended.paper()),
                "powers", some(codes));
        return Announcement.of(
                "instrument/%s/ended/%s/%s/%s"
                        .formatted(ended.instrumentId(), ended.end(), ended.lastDay(), codes.hashCode()),
                NoticeRule.HOLDINGS_ENDED,
                wording.of("ended", values),
                ended.instrumentId(),
                places.instrument(ended.instrumentId()),
                audience.staffOf(sides));
    }

    private String symbol(String instrumentId) {
        return instruments.ofDossier(instrumentId).map(Instrument::symbol).orElse(instrumentId);
    }

    private Stream<String> holders(Collection<Holding> holdings) {
        return holdings.stream()
                .flatMap(holding -> holding.holders().stream())
                .distinct()
                .flatMap(this::agenciesOf)
                .distinct();
    }

    private Stream<String> agenciesOf(Party party) {
        return party.isEveryCommune() ? agencies.communes().stream().map(Agency::code) : Stream.of(party.agency());
    }

    /** Each lead agency is told of its own powers. */
    List<Announcement> of(LegalBasisChanged changed) {
        var byLead = new TreeMap<String, List<String>>(powers.byCodes(changed.powerCodes()).stream()
                .collect(Collectors.groupingBy(
                        Power::leadAgency, Collectors.mapping(Power::code, Collectors.toList()))));
        return byLead.entrySet().stream()
                .map(lead -> told(changed, lead.getKey(), lead.getValue()))
                .toList();
    }

    private Announcement told(LegalBasisChanged changed, String lead, List<String> codes) {
        var change = changed.change();
        var values = Map.of(
                "title", change.title(),
                "paper", change.paper(),
                "day", Moments.day(change.effectiveOn()),
                "summary", behind("Nội dung", change.summary()),
                "count", String.valueOf(codes.size()),
                "powers", some(codes));
        return Announcement.of(
                "legal-basis/%d".formatted(change.id()),
                NoticeRule.LEGAL_BASIS_CHANGED,
                wording.of("basis", values),
                null,
                places.legalBases(),
                audience.staffOf(List.of(lead)));
    }

    private static String some(List<String> codes) {
        var shown = codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? shown + " và %d nhiệm vụ khác".formatted(codes.size() - MOST_CODES) : shown;
    }
}
