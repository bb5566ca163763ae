package vn.traoquyen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All holdings (các việc nắm giữ); they are entered and ended, and nothing else about them changes. */
public interface Holdings {

    /**
     * Enters holdings, however many, and gives them their ids. Refuses {@code register.conflict.heldAlready} where one
     * overlaps another of the same power, form and transferor.
     *
     * @param importId the list that told of them; null where the chain handed them over
     */
    List<Holding> add(Collection<NewHolding> holdings, Recorded recorded, Long importId);

    Optional<Holding> find(long id);

    List<Holding> byIds(Collection<Long> ids);

    /** In the order of the annex, the ended ones too. */
    List<Holding> ofInstrument(String instrumentId);

    /** As {@link #ofInstrument}, of several at once and by instrument. */
    List<Holding> ofInstruments(Collection<String> instrumentIds);

    /** Whoever held or holds these powers, the ended ones too. */
    List<Holding> ofPowers(Collection<String> powerCodes);

    /** Reads them, and keeps others from ending them until the end of the transaction. */
    List<Holding> hold(Collection<Long> ids);

    /**
     * Ends holdings; one that its instrument ends earlier is held no longer than that.
     *
     * @param importId the list that told of the instrument which takes their place; null otherwise
     */
    void end(Collection<Long> ids, Ending ending, Recorded recorded, Long importId);

    /** One page of what is held on a day, in the order of the power codes. */
    Page on(RegisterSearch search);

    /** Those that have not ended and whose last day lies in this time, in the order of that day. */
    List<Holding> expiring(LocalDate from, LocalDate to);

    /** Of these, those that a list told of. */
    Set<Long> toldByLists(Collection<Long> ids);

    Set<String> instrumentsOfImport(long importId);

    /** Of which an import has ended holdings, by a later instrument or a correction. */
    Set<String> instrumentsEndedBy(long importId);

    /** Holdings of an import that somebody has ended since, by whatever but time. */
    List<Holding> endedSinceImport(long importId);

    /** Removes what an import entered, and lets what it ended go on. */
    void removeImport(long importId);

    /** Of these instruments, those that still have holdings. */
    Set<String> instrumentsInUse(Collection<String> instrumentIds);

    /** A holding with the words by which it is found (việc nắm giữ sắp ghi). */
    record NewHolding(Holding holding, List<String> words) {}

    /** How holdings end, and on which last day (việc chấm dứt). */
    record Ending(HoldingEnd end, LocalDate lastDay, String paper) {}

    /** Who wrote it down, and when (người ghi sổ). */
    record Recorded(String by, Instant at) {}

    record Page(int page, int size, long total, List<Holding> items) {}
}
