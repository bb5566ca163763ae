package vn.traoquyen.register.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.register.ExpiringHolding;

/** What ends soon, by month, lead agency and instrument, each with how many powers it is. */
record ExpiringView(LocalDate from, LocalDate to, long powers, List<MonthView> months) {

    record MonthView(YearMonth month, long powers, List<AgencyView> agencies) {}

    record AgencyView(String agency, String name, long powers, List<InstrumentEndView> instruments) {}

    /** @param until the earliest of its last days in this month */
    record InstrumentEndView(
            String id,
            String symbol,
            LocalDate issuedOn,
            LocalDate until,
            long daysLeft,
            long powers,
            List<HoldingView> holdings) {}

    /** @param successorDossier the open dossier that carries the power; null where there is none */
    record HoldingView(
            long id,
            String powerCode,
            String powerName,
            TransferForm form,
            String formLabel,
            String transferor,
            List<String> holders,
            String clause,
            Integer annexRow,
            LocalDate until,
            long daysLeft,
            String successorDossier) {}

    static ExpiringView of(LocalDate from, LocalDate to, List<ExpiringHolding> all, PartyNames names) {
        var months = grouped(
                all,
                ExpiringHolding::month,
                (month, ofMonth) -> new MonthView(
                        month,
                        powers(ofMonth),
                        grouped(
                                ofMonth,
                                ExpiringHolding::leadAgency,
                                (agency, ofAgency) -> new AgencyView(
                                        agency,
                                        names.agency(agency),
                                        powers(ofAgency),
                                        grouped(
                                                ofAgency,
                                                one -> one.instrument().id(),
                                                (id, ofInstrument) -> instrument(ofInstrument, names))))));
        return new ExpiringView(from, to, powers(all), months);
    }

    private static InstrumentEndView instrument(List<ExpiringHolding> some, PartyNames names) {
        var first = some.stream()
                .min(Comparator.comparing(ExpiringHolding::daysLeft))
                .orElseThrow();
        return new InstrumentEndView(
                first.instrument().id(),
                first.instrument().symbol(),
                first.instrument().issuedOn(),
                first.holding().validUntil(),
                first.daysLeft(),
                powers(some),
                some.stream().map(one -> holding(one, names)).toList());
    }

    private static HoldingView holding(ExpiringHolding one, PartyNames names) {
        var holding = one.holding();
        return new HoldingView(
                holding.id(),
                holding.powerCode(),
                holding.powerName(),
                holding.form(),
                holding.form().label(),
                names.of(holding.transferor()),
                names.of(holding.holders()),
                holding.clause(),
                holding.annexRow(),
                holding.validUntil(),
                one.daysLeft(),
                one.successorDossier());
    }

    private static <K, V> List<V> grouped(
            List<ExpiringHolding> some, Function<ExpiringHolding, K> by, BiFunction<K, List<ExpiringHolding>, V> view) {
        Map<K, List<ExpiringHolding>> groups = some.stream().collect(groupingBy(by, LinkedHashMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> view.apply(group.getKey(), group.getValue()))
                .toList();
    }

    private static long powers(List<ExpiringHolding> some) {
        return some.stream().map(one -> one.holding().powerCode()).distinct().count();
    }
}
