package vn.traoquyen.register.monitoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.organization.Party;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.HoldingEnd;

/**
 * An instrument with what it hands over (văn bản đang có hiệu lực).
 *
 * @param holdings the ended ones too
 * @param leads which agency leads which power, by codes
 */
public record TransferInForce(Instrument instrument, List<Holding> holdings, Map<String, String> leads) {

    public TransferInForce {
        holdings = List.copyOf(holdings);
    }

    /** What nobody has ended yet. */
    public List<Holding> open() {
        return holdings.stream().filter(holding -> holding.end() == null).toList();
    }

    public boolean isOver() {
        return open().isEmpty();
    }

    /** What is held, or once time has ended all of it, what was held to the last. */
    public List<Holding> concerned() {
        return isOver()
                ? holdings.stream()
                        .filter(holding -> holding.end() == HoldingEnd.EXPIRED)
                        .toList()
                : open();
    }

    /** Those of the concerned holdings whose powers this agency leads. */
    public List<Holding> ledBy(String lead) {
        var own = concerned().stream()
                .filter(holding -> lead.equals(leads.get(holding.powerCode())))
                .toList();
        return own.isEmpty() ? concerned() : own;
    }

    public Set<String> leadAgencies() {
        var agencies = new TreeSet<String>();
        concerned().stream()
                .map(holding -> leads.get(holding.powerCode()))
                .filter(Objects::nonNull)
                .forEach(agencies::add);
        return agencies;
    }

    public List<Party> holders() {
        return concerned().stream()
                .map(Holding::holders)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    public LocalDate from() {
        return holdings.stream()
                .map(Holding::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** On which the last of what it hands over is held; empty where something has no end. */
    public Optional<LocalDate> lastDay() {
        var days = concerned().stream().map(Holding::validUntil).toList();
        return days.contains(null) ? Optional.empty() : days.stream().max(Comparator.naturalOrder());
    }
}
