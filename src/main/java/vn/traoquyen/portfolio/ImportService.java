package vn.traoquyen.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** Takes lists of powers into the portfolio, and back out again (nhập danh mục). */
@Service
@Transactional
public class ImportService {

    private static final int LONGEST_REASON = 1000;

    private static final int PART = 1_000;
    private static final int MOST_QUOTED = 20;

    private final ListComparison comparison;
    private final ListImports imports;
    private final ImportedHistory history;
    private final Optional<DossierRequests> dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportService(
            ListComparison comparison,
            ListImports imports,
            ImportedHistory history,
            Optional<DossierRequests> dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comparison = comparison;
        this.imports = imports;
        this.history = history;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    /** All or nothing, unless the order says that a part will do; a dry run and a list that changes nothing write nothing. */
    public ImportReport take(PowerList list, ImportOrder order) {
        requireCome(order.statedOn());
        requireCome(order.listedOn());
        if (order.commit()) {
            keepOthersOut();
        }
        var report = comparison.compare(list, order);
        var acceptable = report.problemCount() == 0 || order.partial();
        return order.commit() && acceptable && !report.counts().changeNothing() ? commit(order, report) : report;
    }

    private void keepOthersOut() {
        if (!imports.keepOthersOut()) {
            throw new Refusal("portfolio.conflict.importAtWork");
        }
    }

    private void requireCome(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day != null && day.isAfter(today)) {
            throw new Refusal("portfolio.listDayNotYetThere", Map.of("day", day, "today", today));
        }
    }

    private ImportReport commit(ImportOrder order, ImportReport compared) {
        var at = clock.instant();
        var dates = new ListDates(compared.statedOn(), compared.listedOn());
        long id = imports.record(order, dates, compared.counts(), at);
        var unfinished = new ArrayList<ReportedTransfer>();
        imports.eachChange(PART, part -> {
            history.write(id, part, dates, order.by(), at);
            publish(id, part, order.by());
            if (order.dossiers()) {
                part.stream()
                        .filter(StagedPower::isNew)
                        .filter(staged -> staged.listed().power().status() == PowerStatus.IN_PROGRESS)
                        .map(staged -> staged.listed().transfer())
                        .forEach(unfinished::add);
            }
        });
        return new ImportReport(
                id,
                true,
                compared.counts(),
                compared.problems(),
                compared.problemCount(),
                compared.totals(),
                compared.differences(),
                compared.statedOn(),
                compared.listedOn(),
                opened(unfinished, order.by()));
    }

    private void publish(long id, List<StagedPower> part, String by) {
        var transfers = part.stream()
                .filter(StagedPower::tellsOfTransfer)
                .map(staged -> staged.listed().transfer())
                .toList();
        if (!transfers.isEmpty()) {
            events.publishEvent(new TransfersImported(id, transfers, by));
        }
    }

    private List<String> opened(List<ReportedTransfer> unfinished, String by) {
        if (unfinished.isEmpty()) {
            return List.of();
        }
        return dossiers.orElseThrow(() -> new Refusal("portfolio.noDossiers")).open(unfinished, by);
    }

    /** Whoever has built on the import refuses; so does the portfolio where something was written since. */
    public ImportEntry undo(long id, String reason, String by) {
        keepOthersOut();
        var entry = byId(id);
        if (entry.undone() != null) {
            throw new Refusal("portfolio.conflict.importUndone", Map.of("id", id));
        }
        var since = imports.changedSince(id, MOST_QUOTED);
        if (!since.isEmpty()) {
            throw new Refusal("portfolio.conflict.builtOnImport", Map.of("id", id, "codes", String.join(", ", since)));
        }
        events.publishEvent(new ImportUndone(id));
        history.takeBack(id, LocalDate.now(clock), imports.asBefore(id));
        imports.recordUndo(id, new ImportEntry.Undone(clock.instant(), by, reasonOf(reason)));
        return byId(id);
    }

    private static String reasonOf(String reason) {
        return WrittenText.required("Lý do hoàn tác", reason, LONGEST_REASON);
    }

    @Transactional(readOnly = true)
    public List<ImportEntry> all() {
        return imports.all();
    }

    @Transactional(readOnly = true)
    public ImportEntry byId(long id) {
        return imports.find(id).orElseThrow(() -> new Refusal("portfolio.notFound.import", Map.of("id", id)));
    }
}
