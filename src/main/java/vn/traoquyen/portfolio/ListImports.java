package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a list waits while it is compared with the portfolio, and the history of all imports (các lần nhập danh mục). A
 * list waits within one transaction; nobody else sees it, and it is gone at its end.
 */
public interface ListImports {

    /** Keeps other imports out until the transaction ends; false where one is at work already. */
    boolean keepOthersOut();

    void begin();

    void stage(List<ListedPower> powers);

    /** To be called when the last of them waits, before the first question. */
    void allStaged();

    /** Keeps the waiting powers that the portfolio holds from being changed until the transaction ends. */
    void holdKnown();

    /** Takes powers out again. */
    void dismiss(Collection<String> codes);

    /**
     * Finds out which of the waiting powers are new, and which the portfolio describes otherwise.
     *
     * @param rejected codes that the list names too, in rows that cannot be kept
     */
    Comparison compare(Collection<String> rejected, int mostDifferences);

    /** The powers that the portfolio has and would count otherwise by the list: in status, form or lead agency. */
    List<String> countedOtherwise();

    /**
     * Leaves those of these powers as they are of which the list says what the last import said, so that the same list
     * twice changes nothing, whatever happened between.
     *
     * @return the rows of the others
     */
    List<ListedPower> leaveWhatWasSaidBefore(Collection<String> codes);

    /** Rows that say that a power which was handed over is not. */
    void eachTakenBack(Consumer<ListedPower> to);

    /** Rows whose transferor received the same power itself, by the list or by the portfolio. */
    void eachHandedOn(Consumer<Onward> to);

    /** The latest day of issue of the waiting powers; null where none was issued. */
    LocalDate latestIssue();

    /** Writes the import down, with everything that it is about to change as it was. */
    long record(ImportOrder order, ListDates dates, ImportCounts counts, Instant at);

    /** The powers that are new or described otherwise, part by part in the order of the list. */
    void eachChange(int part, Consumer<List<StagedPower>> to);

    List<ImportEntry> all();

    Optional<ImportEntry> find(long id);

    List<String> powersOf(long id);

    /** The powers of an import that something later was written about, the first of them. */
    List<String> changedSince(long id, int most);

    /** The powers that an import changed, as they were. */
    List<Power> asBefore(long id);

    void recordUndo(long id, ImportEntry.Undone undone);

    /** How the list compares (kết quả đối chiếu). */
    record Comparison(int added, int changed, int unchanged, int missing, ListTotals totals, ListDifferences shown) {}

    /** A power that is handed on, with the form in which its transferor received it (nhiệm vụ giao tiếp). */
    record Onward(ListedPower listed, TransferForm receivedBy) {}
}
