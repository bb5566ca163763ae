package vn.traoquyen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All holdings (các việc nắm giữ); they are entered and ended, and nothing else about them changes. */
public interface Holdings {

    /**
     * Enters holdings, however many, and gives them their ids.
     *
     * @param importId the list that told of them; null where the chain handed them over
     */
    List<Holding> add(Collection<Holding> holdings, Recorded recorded, Long importId);

    Optional<Holding> find(long id);

    List<Holding> byIds(Collection<Long> ids);

    /** In the order of the annex, the ended ones too. */
    List<Holding> ofInstrument(String instrumentId);

    /** As {@link #ofInstrument}, of several at once and by instrument. */
    List<Holding> ofInstruments(Collection<String> instrumentIds);

    /** Reads those that have not ended, and keeps others from ending them until the end of the transaction. */
    List<Holding> hold(Collection<Long> ids);

    /** Those of these powers that go on or are still to come, whoever holds them. */
    List<Holding> openOf(Collection<String> powerCodes);

    void end(Collection<Long> ids, LocalDate lastDay, HoldingEnd end, String paper);

    /** One page of what is held on a day, in the order of the power codes. */
    Page on(RegisterSearch search);

    /** Those that have not ended and whose last day lies in this time, in the order of that day. */
    List<Holding> expiring(LocalDate from, LocalDate to);

    List<Holding> ofImport(long importId);

    void removeImport(long importId);

    /** Who wrote it down, and when (người ghi sổ). */
    record Recorded(String by, Instant at) {}

    record Page(int page, int size, long total, List<Holding> items) {}
}
