package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Whole lists that come into the portfolio and can be taken back (nhập danh mục), each in a number of statements that
 * does not depend on how many powers it has. Must be called within a transaction; call it in parts of some thousand powers.
 */
public interface PowerImports {

    /**
     * Adds powers that the portfolio does not hold yet, with what is known of the time before.
     *
     * @param history one or more lines for each power; of those that hold from the same day the later one wins
     * @param importId null for what no import brought
     */
    void bringIn(Collection<Power> powers, Collection<StatusEntry> history, Long importId);

    /**
     * Replaces what is said of powers that the portfolio holds. Status, form and lead agency become others only by the
     * lines of history that come with them, and hold from there.
     */
    void revise(Collection<Power> powers, Collection<StatusEntry> changes, long importId);

    /**
     * Takes back the import: its lines of history, the powers that it brought, and all they did to the figures. Refuses
     * where something else was recorded since of a power that it brought, and where it changed powers on an earlier day:
     * what was told since would be rewritten.
     *
     * @param today the first day on which nothing need be told as before
     * @param asBefore the powers that it revised, as they were; status, form and lead agency follow from the history
     */
    void takeBack(long importId, LocalDate today, Collection<Power> asBefore);
}
