package vn.traoquyen.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyWords;
import vn.traoquyen.portfolio.intake.ListReading;
import vn.traoquyen.shared.Refusal;

/** Reads a list, says everything that is wrong with it, and holds the rest against the portfolio (đối chiếu danh mục). */
@Component
class ListComparison {

    private static final int PART = 1_000;

    /** So many problems are named; the others are counted. */
    private static final int MOST_PROBLEMS = 2_000;

    private static final int MOST_DIFFERENCES = 1_000;

    private final PartyWords words;
    private final TransferLaw law;
    private final ListImports imports;
    private final PowerStages stages;
    private final Clock clock;

    ListComparison(PartyWords words, TransferLaw law, ListImports imports, PowerStages stages, Clock clock) {
        this.words = words;
        this.law = law;
        this.imports = imports;
        this.stages = stages;
        this.clock = clock;
    }

    ImportReport compare(PowerList list, ImportOrder order) {
        var today = LocalDate.now(clock);
        var problems = new Problems();
        var waiting = new ArrayList<ListedPower>(PART);
        imports.begin();
        var reading = new ListReading(words, law, today, listed -> stage(waiting, listed), problems::add);
        reading.read(list);
        imports.stage(waiting);
        imports.allStaged();
        if (order.commit()) {
            imports.holdKnown();
        }
        var dismissed = dismissBreaches(problems);
        var rejectedCodes = new ArrayList<>(reading.rejectedCodes());
        rejectedCodes.addAll(dismissed);
        var found = imports.compare(rejectedCodes, MOST_DIFFERENCES);
        int rejected = reading.rejected() + dismissed.size();
        return new ImportReport(
                null,
                false,
                new ImportCounts(
                        reading.rows(),
                        reading.rows() - rejected,
                        rejected,
                        found.added(),
                        found.changed(),
                        found.unchanged(),
                        found.missing()),
                problems.first,
                problems.count,
                found.totals(),
                found.shown(),
                order.statedOn() == null ? latestIssueOr(today) : order.statedOn(),
                order.listedOn(),
                List.of());
    }

    private void stage(List<ListedPower> waiting, ListedPower listed) {
        waiting.add(listed);
        if (waiting.size() == PART) {
            imports.stage(waiting);
            waiting.clear();
        }
    }

    /** @return the codes of the rows that the portfolio, or another row, does not allow */
    private Set<String> dismissBreaches(Problems problems) {
        var codes = new HashSet<String>();
        refuseCarried(problems, codes);
        imports.eachTakenBack(listed -> {
            if (codes.add(listed.power().code())) {
                problems.add(listed, PowerColumn.STATUS, takenBack(listed.power()));
            }
        });
        imports.eachHandedOn(onward -> {
            for (var breach : law.breaches(onward.listed().transfer(), onward.receivedBy())) {
                codes.add(onward.listed().power().code());
                problems.add(onward.listed(), PowerColumn.TRANSFEROR, breach);
            }
        });
        imports.dismiss(codes);
        return codes;
    }

    /** What an open dossier carries follows the dossier. */
    private void refuseCarried(Problems problems, Set<String> codes) {
        var carried = stages.of(imports.countedOtherwise());
        for (var listed : imports.leaveWhatWasSaidBefore(carried.keySet())) {
            var code = listed.power().code();
            codes.add(code);
            problems.add(listed, PowerColumn.STATUS, carried(code, carried.get(code)));
        }
    }

    private static Refusal carried(String code, PowerStage stage) {
        return new Refusal("portfolio.carriedByDossier", Map.of("power", code, "dossier", stage.dossier()));
    }

    private static Refusal takenBack(Power power) {
        return new Refusal(
                "portfolio.statusTakenBack",
                Map.of("power", power.code(), "status", power.status().label()));
    }

    private LocalDate latestIssueOr(LocalDate today) {
        return Objects.requireNonNullElse(imports.latestIssue(), today);
    }

    /** The first problems and how many there are. */
    private static class Problems {

        private final List<ListProblem> first = new ArrayList<>();
        private int count;

        void add(ListProblem problem) {
            count++;
            if (first.size() < MOST_PROBLEMS) {
                first.add(problem);
            }
        }

        void add(ListedPower listed, PowerColumn column, Refusal refusal) {
            add(new ListProblem(listed.row(), column, String.valueOf(listed.row()), refusal));
        }
    }
}
