package vn.traoquyen.portfolio.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.portfolio.ImportCounts;
import vn.traoquyen.portfolio.ImportEntry;
import vn.traoquyen.portfolio.ImportOrder;
import vn.traoquyen.portfolio.ImportReport;
import vn.traoquyen.portfolio.ListDifferences;
import vn.traoquyen.portfolio.ListProblem;
import vn.traoquyen.portfolio.ListTotals;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/** Imports as the outside sees them. */
@Component
class ImportViews {

    private final RefusalSentences sentences;
    private final PartyNames names;

    ImportViews(RefusalSentences sentences, PartyNames names) {
        this.sentences = sentences;
        this.names = names;
    }

    ResponseEntity<Object> answer(ImportOrder order, ImportReport report) {
        var view = of(order, report);
        return order.commit() && !report.committed() && report.problemCount() > 0
                ? refused(view, report)
                : ResponseEntity.ok(view);
    }

    private ResponseEntity<Object> refused(ReportView view, ImportReport report) {
        var refusal = new Refusal(
                report.counts().accepted() == 0 || !view.partial()
                        ? "portfolio.listHasProblems"
                        : "portfolio.restChangesNothing",
                Map.of("count", report.problemCount()));
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, sentences.of(refusal));
        problem.setProperty("key", refusal.key());
        problem.setProperty("rows", view.rows());
        problem.setProperty("accepted", 0);
        problem.setProperty("acceptable", view.accepted());
        problem.setProperty("rejected", view.rejected());
        problem.setProperty("errors", view.errors());
        problem.setProperty("errorCount", view.errorCount());
        problem.setProperty("totals", view.totals());
        problem.setProperty("differences", view.differences());
        problem.setProperty("statedOn", view.statedOn());
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ReportView of(ImportOrder order, ImportReport report) {
        var counts = report.counts();
        return new ReportView(
                report.id(),
                order.commit() ? "commit" : "dry-run",
                order.partial(),
                report.committed(),
                order.fileName(),
                counts.rows(),
                counts.accepted(),
                counts.rejected(),
                report.problems().stream().map(this::of).toList(),
                report.problemCount(),
                TotalsView.of(report.totals()),
                DifferencesView.of(counts, report.differences()),
                report.statedOn(),
                report.listedOn(),
                report.dossiers());
    }

    private ProblemView of(ListProblem problem) {
        return new ProblemView(
                problem.row(),
                problem.column().label(),
                problem.cell(),
                problem.refusal().key(),
                sentences.of(problem.refusal()));
    }

    EntryView of(ImportEntry entry) {
        var undone = Optional.ofNullable(entry.undone());
        return new EntryView(
                entry.id(),
                entry.at(),
                entry.by(),
                names.official(entry.by()),
                entry.fileName(),
                entry.sha256(),
                entry.partial(),
                entry.statedOn(),
                entry.listedOn(),
                entry.counts(),
                undone.map(ImportEntry.Undone::at).orElse(null),
                undone.map(ImportEntry.Undone::by).orElse(null),
                undone.map(ImportEntry.Undone::reason).orElse(null));
    }

    record ReportView(
            Long id,
            String mode,
            boolean partial,
            boolean committed,
            String fileName,
            int rows,
            int accepted,
            int rejected,
            List<ProblemView> errors,
            int errorCount,
            TotalsView totals,
            DifferencesView differences,
            LocalDate statedOn,
            LocalDate listedOn,
            List<String> dossiers) {}

    record ProblemView(int row, String column, String cell, String key, String message) {}

    record TotalsView(int total, CompletedView completed, int inProgress, int paused, int declined) {

        static TotalsView of(ListTotals totals) {
            return new TotalsView(
                    totals.total(),
                    new CompletedView(totals.completed(), totals.decentralized(), totals.delegated()),
                    totals.inProgress(),
                    totals.paused(),
                    totals.declined());
        }
    }

    record CompletedView(int total, int decentralization, int delegation) {}

    record DifferencesView(
            int added,
            int unchanged,
            int changedCount,
            int missingCount,
            List<ListDifferences.Named> addedPowers,
            List<ChangedView> changed,
            List<ListDifferences.Named> missing) {

        static DifferencesView of(ImportCounts counts, ListDifferences shown) {
            return new DifferencesView(
                    counts.added(),
                    counts.unchanged(),
                    counts.changed(),
                    counts.missing(),
                    shown.added(),
                    shown.changed().stream().map(ChangedView::of).toList(),
                    shown.missing());
        }
    }

    record ChangedView(String code, String name, List<FieldView> fields) {

        static ChangedView of(ListDifferences.Changed changed) {
            return new ChangedView(
                    changed.code(),
                    changed.name(),
                    changed.fields().stream()
                            .map(field -> new FieldView(field.column().label(), field.before(), field.after()))
                            .toList());
        }
    }

    record FieldView(String field, String before, String after) {}

    record EntryView(
            long id,
            Instant at,
            String by,
            String byName,
            String fileName,
            String sha256,
            boolean partial,
            LocalDate statedOn,
            LocalDate listedOn,
            ImportCounts counts,
            Instant undoneAt,
            String undoneBy,
            String undoneReason) {}
}
