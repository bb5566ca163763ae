package vn.traoquyen.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.organization.PartyWords;

/** The import service with its transactions, without a Spring context; the law has nothing against anything. */
public class ImportsOnDatabase {

    public final List<Object> published = new ArrayList<>();

    private final ImportService service;
    private final TransactionOperations transaction;

    public ImportsOnDatabase(
            PartyWords words,
            TransferLaw law,
            ListImports imports,
            PowerImports powers,
            PowerStages stages,
            Clock clock,
            TransactionOperations transaction) {
        this.service = new ImportService(
                new ListComparison(words, law, imports, stages, clock),
                imports,
                new ImportedHistory(powers),
                Optional.empty(),
                published::add,
                clock);
        this.transaction = transaction;
    }

    public ImportReport tried(PowerList list) {
        return take(list, order(false, false));
    }

    public ImportReport kept(PowerList list) {
        return take(list, order(true, false));
    }

    public ImportReport keptInPart(PowerList list) {
        return take(list, order(true, true));
    }

    public ImportReport take(PowerList list, ImportOrder order) {
        return transaction.execute(started -> service.take(list, order));
    }

    public ImportEntry undone(long id) {
        return transaction.execute(started -> service.undo(id, "Nhập nhầm", "cv.so-tu-phap"));
    }

    public List<ImportEntry> all() {
        return transaction.execute(started -> service.all());
    }

    public static ImportOrder order(boolean commit, boolean partial) {
        return new ImportOrder("danh-muc.xlsx", "0".repeat(64), commit, partial, false, null, null, "cv.so-tu-phap");
    }

    public static ImportOrder kept(LocalDate statedOn, LocalDate listedOn) {
        return new ImportOrder(
                "danh-muc.xlsx", "0".repeat(64), true, false, false, statedOn, listedOn, "cv.so-tu-phap");
    }
}
