package vn.traoquyen.instrument;

import java.util.Collection;
import java.util.Map;
import vn.traoquyen.instrument.FormerInstrument.Named;

/** Instruments that were issued before the system and are only recorded here (văn bản ban hành trước). */
public interface FormerInstruments {

    /**
     * Records those that are not known yet; one that the system knows stays as it is. The number books go on behind them.
     *
     * @return the ids of all of them
     */
    Map<Named, String> record(Collection<FormerInstrument> instruments, long importId);

    /** Forgets what an import recorded, but for what somebody still needs. */
    void forget(long importId, Collection<String> needed);
}
