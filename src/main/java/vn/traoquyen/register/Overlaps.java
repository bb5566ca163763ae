package vn.traoquyen.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Instruments;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.shared.Refusal;

/**
 * One transferor hands a power over in one form at a time (không giao trùng). What somebody passes on of a power that he
 * holds is another transferor's, and stands beside it.
 */
@Component
class Overlaps {

    /** So many are named; a sentence is not a list. */
    private static final int NAMED = 10;

    private final Holdings holdings;
    private final Instruments instruments;

    Overlaps(Holdings holdings, Instruments instruments) {
        this.holdings = holdings;
        this.instruments = instruments;
    }

    /** What the register says of the powers of these, by power code. */
    Map<String, List<Holding>> known(Collection<Holding> coming) {
        return holdings.ofPowers(coming.stream().map(Holding::powerCode).toList()).stream()
                .collect(groupingBy(Holding::powerCode));
    }

    void refuseComing(Collection<Holding> coming) {
        var known = known(coming);
        refuse(coming.stream()
                .flatMap(one ->
                        known.getOrDefault(one.powerCode(), List.of()).stream().filter(other -> meet(one, other)))
                .toList());
    }

    /** @param inTheWay what the register has, where something else would come */
    void refuse(Collection<Holding> inTheWay) {
        if (!inTheWay.isEmpty()) {
            throw new Refusal("register.conflict.heldAlready", Map.of("powers", named(inTheWay)));
        }
    }

    /** "LS-SYT-001 (văn bản 1698/QĐ-UBND, từ 06/08/2025 đến 28/02/2027)". */
    String named(Collection<Holding> held) {
        var symbols = instruments.byIds(held.stream().map(Holding::instrumentId).toList()).stream()
                .collect(toMap(Instrument::id, Instrument::symbol));
        var named = held.stream()
                .limit(NAMED)
                .map(one ->
                        "%s (văn bản %s, %s)".formatted(one.powerCode(), symbols.get(one.instrumentId()), term(one)))
                .collect(joining("; "));
        return held.size() > NAMED ? named + " và " + (held.size() - NAMED) + " nhiệm vụ khác" : named;
    }

    /** "1698/QĐ-UBND ngày 06/08/2025". */
    String paper(String instrumentId) {
        return instruments.byIds(List.of(instrumentId)).stream()
                .map(one -> one.symbol() + " ngày " + PaperDate.brief(one.issuedOn()))
                .findFirst()
                .orElse(instrumentId);
    }

    static boolean meet(Holding one, Holding other) {
        return sameKind(one, other)
                && isHeld(one)
                && isHeld(other)
                && !endsBefore(one, other)
                && !endsBefore(other, one);
    }

    static boolean sameKind(Holding one, Holding other) {
        return one.powerCode().equals(other.powerCode())
                && one.form() == other.form()
                && one.transferor().agency().equals(other.transferor().agency());
    }

    private static boolean isHeld(Holding one) {
        return one.isHeldOn(one.from());
    }

    private static boolean endsBefore(Holding one, Holding other) {
        return one.lastDay() != null && one.lastDay().isBefore(other.from());
    }

    private static String term(Holding holding) {
        var from = "từ " + PaperDate.brief(holding.from());
        return holding.lastDay() == null ? from : from + " đến " + PaperDate.brief(holding.lastDay());
    }
}
