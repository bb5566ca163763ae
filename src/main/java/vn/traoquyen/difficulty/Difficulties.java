package vn.traoquyen.difficulty;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All difficulties (các khó khăn, vướng mắc), with their way. */
public interface Difficulties {

    DifficultyId nextId(int year);

    void add(Difficulty difficulty);

    Optional<Difficulty> find(DifficultyId id);

    /** Finds it and keeps others from changing it until the end of the transaction. */
    Optional<Difficulty> hold(DifficultyId id);

    void update(Difficulty difficulty);

    void arrive(DifficultyId id, Place place, String agency, Instant at);

    /** Closes the stop where it lies. */
    void leave(DifficultyId id, DifficultyOutcome outcome, String words, Author author, Instant at);

    /** The oldest first. */
    List<Hop> hopsOf(DifficultyId id);

    /** @return whether the agency was not among them yet */
    boolean join(DifficultyId id, Joining joining);

    List<Joining> joiningsOf(DifficultyId id);

    /** Those who have joined one join the other, as far as they have not. */
    void moveJoinings(DifficultyId from, DifficultyId to);

    void add(Change change);

    List<Change> changesOf(DifficultyId id);

    /** Changes that no room has taken up and nobody has made yet, the oldest first. */
    List<Change> openChanges();

    /**
     * @param reference what was made; null where whoever did it does not say
     * @return whether it was still to be done
     */
    boolean done(long changeId, String reference, Instant at);

    Page search(Search search);

    /** Open ones and published ones whose title is most like the text, the most like first. */
    List<Similar> similar(String text, DifficultyId except, int most);

    /** For the register, in the order in which they were raised. */
    List<Listed> listed(Search search);

    /** How many each of these agencies has raised, and how many of them were answered or are open, within some days. */
    List<Raised> raisedBy(Collection<String> agencies, Instant from, Instant to);

    /**
     * Of one agency.
     *
     * @param raised within the time
     * @param answered within the time
     * @param open at its end, whenever they were raised
     */
    record Raised(String agency, int raised, int answered, int open) {}

    /**
     * What is looked for, by whom.
     *
     * @param agencies for which whoever looks works; null for one who sees everything
     * @param status null: every status, as stream
     * @param words folded, all of which must stand in it
     */
    record Search(
            Set<String> agencies,
            DifficultyStatus status,
            WorkStream stream,
            Collection<String> words,
            int page,
            int size) {}

    /** @param counts of each status, whatever status is looked for */
    record Page(int page, int size, long total, List<Listed> items, List<Count> counts) {}

    record Count(DifficultyStatus status, long count) {}

    /**
     * One line of a list.
     *
     * @param whole whether whoever looks may read all of it
     */
    record Listed(Difficulty difficulty, int joined, boolean whole) {}

    /** @param answer null unless it is published */
    record Similar(
            DifficultyId id,
            String title,
            WorkStream stream,
            DifficultyStatus status,
            Place place,
            int joined,
            String answer,
            double likeness) {}
}
