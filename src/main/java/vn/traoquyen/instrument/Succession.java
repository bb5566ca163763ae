package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** That an instrument comes after others in force (văn bản kế tiếp): it extends, amends, replaces or ends them. */
public record Succession(SuccessionKind kind, List<Predecessor> predecessors) {

    public Succession {
        Objects.requireNonNull(kind);
        predecessors = List.copyOf(predecessors);
    }

    public boolean isEnding() {
        return kind == SuccessionKind.END;
    }

    /** Whether it may take in powers that its predecessors do not hand over. */
    public boolean mayTakeInOthers() {
        return kind == SuccessionKind.AMEND || kind == SuccessionKind.REPLACE;
    }

    public boolean succeeds(String symbol, LocalDate issuedOn) {
        return predecessors.stream().anyMatch(predecessor -> predecessor.isCited(symbol, issuedOn));
    }

    public List<Predecessor> wholly() {
        return predecessors.stream().filter(Predecessor::whole).toList();
    }

    public List<Predecessor> inPart() {
        return predecessors.stream().filter(one -> !one.whole()).toList();
    }

    /** The same, but only these predecessors, and of some of them only a part. */
    public Succession narrowed(List<Predecessor> kept, List<Predecessor> lessened) {
        return new Succession(
                kind,
                Stream.of(predecessors)
                        .flatMap(List::stream)
                        .filter(kept::contains)
                        .map(one -> lessened.contains(one) ? one.inPart() : one)
                        .toList());
    }
}
