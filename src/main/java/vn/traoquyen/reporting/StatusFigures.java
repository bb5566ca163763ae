package vn.traoquyen.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;

/** All figures of a report, counted from the rows that it lists and from nothing else (số liệu của báo cáo). */
public final class StatusFigures {

    private final LocalDate asOf;
    private final LeadAgencies agencies;
    private final Map<String, Tally> byAgency = new HashMap<>();
    private final SortedMap<LocalDate, Integer> expiries = new TreeMap<>();
    private Tally total = Tally.NOTHING;

    StatusFigures(LocalDate asOf, LeadAgencies agencies) {
        this.asOf = asOf;
        this.agencies = agencies;
    }

    void count(Power power) {
        total = total.with(power, asOf);
        byAgency.put(power.leadAgency(), of(power.leadAgency()).with(power, asOf));
        if (power.status() == PowerStatus.COMPLETED && power.validUntil() != null) {
            expiries.merge(power.validUntil(), 1, Integer::sum);
        }
    }

    public Tally total() {
        return total;
    }

    public Tally of(String agency) {
        return byAgency.getOrDefault(agency, Tally.NOTHING);
    }

    /** The codes of all agencies that lead a power, in the order of the table. */
    public List<String> agencies() {
        return byAgency.keySet().stream().sorted(agencies.order()).toList();
    }

    /** The agencies that have powers of this status, whoever has most of them first. */
    public List<String> agenciesWith(PowerStatus status) {
        return byAgency.keySet().stream()
                .filter(agency -> of(agency).of(status) > 0)
                .sorted(Comparator.comparing((String agency) -> -of(agency).of(status))
                        .thenComparing(agencies.order()))
                .toList();
    }

    /** How many delegations end with each day after {@code from} and not after {@code until}. */
    public SortedMap<LocalDate, Integer> expiring(LocalDate from, LocalDate until) {
        return expiries.subMap(from.plusDays(1), until.plusDays(1));
    }

    /** How many delegations are over by now and were followed by none. */
    public int expired() {
        return expiries.headMap(asOf).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
