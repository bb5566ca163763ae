package vn.traoquyen.instrument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All instruments (các văn bản). */
public interface Instruments {

    Optional<Instrument> ofDossier(String dossierId);

    /** Whoever issued them, and whether a dossier led to them or they are only recorded. */
    List<Instrument> byIds(Collection<String> ids);

    /** As {@link #ofDossier}, and nobody else changes it until the transaction ends. */
    Optional<Instrument> lock(String dossierId);

    InstrumentDraft draft(String dossierId);

    /** Empty if the instrument is drawn up elsewhere, or there is none. */
    Optional<byte[]> document(String dossierId);

    /** Replaces what was prepared before; document may be null. */
    void prepare(InstrumentDraft draft, byte[] document);

    /**
     * @param number null if it was numbered elsewhere
     * @param document null if it is drawn up elsewhere
     * @return false if the issuer already has an instrument of that symbol in that year
     */
    boolean issue(String dossierId, Integer number, String symbol, LocalDate issuedOn, byte[] document);

    void release(String dossierId, Release release);
}
