package vn.traoquyen.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All dossiers (các hồ sơ), with what was written into them. */
public interface Dossiers {

    DossierId nextId(int year);

    void add(Dossier dossier);

    Optional<Dossier> find(DossierId id);

    /** Finds it and keeps others from changing it until the end of the transaction. */
    Optional<Dossier> hold(DossierId id);

    void update(Dossier dossier);

    void append(DossierId id, Entry entry);

    List<Entry> entriesOf(DossierId id);

    /** Users who did one of these deeds on the dossier. */
    List<String> authorsOf(DossierId id, Collection<Deed> deeds);

    /** Keeps what was submitted; the revision gets the next number. */
    void addRevision(DossierId id, Revision revision);

    List<Revision> revisionsOf(DossierId id);

    void saveOpinion(DossierId id, Opinion opinion);

    List<Opinion> opinionsOf(DossierId id);

    /** Lets these agencies see the dossier from now on. */
    void addParticipants(DossierId id, Collection<String> agencies);

    boolean isParticipant(DossierId id, String agency);

    Page<Dossier> search(Search search);

    /**
     * What is looked for.
     *
     * @param agency only dossiers that it takes part in; null: all
     */
    record Search(String agency, DossierStatus status, String text, int page, int size) {}

    record Page<T>(int page, int size, long total, List<T> items) {}
}
