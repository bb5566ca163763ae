package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** Lives through any sequence of what can happen to a portfolio, each step in a transaction of its own. */
class PortfolioLife {

    enum Deed {
        ADD,
        BRING_IN,
        RECORD,
        REVISE,
        DELIST,
        TAKE_BACK
    }

    /**
     * One step.
     *
     * @param powers which of a handful of powers it is about
     * @param changed whether form and agency become others, too
     * @param back how many days before it was recorded it holds from
     * @param passed how many days have passed since the step before
     */
    record Step(
            Deed deed,
            Set<Integer> powers,
            PowerStatus status,
            TransferForm form,
            String agency,
            boolean changed,
            int back,
            int passed) {}

    private final PortfolioTables tables;
    private final Deque<Long> imports = new ArrayDeque<>();
    private LocalDate today = LocalDate.of(2026, 1, 20);
    private long lastImport;

    PortfolioLife(PortfolioTables tables) {
        this.tables = tables;
    }

    void live(Step step) {
        today = today.plusDays(step.passed());
        tables.transaction().executeWithoutResult(begun -> take(step));
    }

    private void take(Step step) {
        var codes = step.powers().stream().map(number -> "P" + number).toList();
        var known = tables.powers().hold(codes);
        var unknown = codes.stream().filter(code -> !known.contains(code)).map(code -> power(code, step));
        switch (step.deed()) {
            case ADD -> tables.powers().add(unknown.toList(), power -> change(step.back()));
            case BRING_IN -> bringIn(unknown.toList(), step);
            case RECORD -> tables.powers().record(entries(known, step, EntryKind.CHANGE));
            case DELIST -> tables.powers().record(entries(known, step, EntryKind.DELISTING));
            case REVISE ->
                tables.imports()
                        .revise(tables.powers().byCodes(known), entries(known, step, EntryKind.CHANGE), newImport());
            case TAKE_BACK -> takeBack();
        }
    }

    /** Two lines for each power, the second of which may hold from the same day. */
    private void bringIn(List<Power> powers, Step step) {
        var history = powers.stream()
                .flatMap(power -> Stream.of(
                        StatusEntry.opening(power, PowerStatus.IN_PROGRESS, change(step.back() * 2)),
                        StatusEntry.opening(power, step.status(), change(step.back()))))
                .toList();
        tables.imports().bringIn(powers, history, newImport());
    }

    private void takeBack() {
        if (!imports.isEmpty()) {
            try {
                tables.imports().takeBack(imports.peek(), today, List.of());
                imports.pop();
            } catch (Refusal builtOn) {
                imports.pop();
            }
        }
    }

    private long newImport() {
        imports.push(++lastImport);
        return lastImport;
    }

    private List<StatusEntry> entries(Collection<String> codes, Step step, EntryKind kind) {
        return codes.stream()
                .map(code -> new StatusEntry(
                        code,
                        step.status(),
                        step.changed() ? step.form() : null,
                        step.changed() ? step.agency() : null,
                        kind,
                        change(step.back())))
                .toList();
    }

    private StatusChange change(int back) {
        var at = today.atTime(LocalTime.of(0, 30)).atZone(OfficeTime.ZONE).toInstant();
        return new StatusChange(today.minusDays(back), null, null, "thử", at);
    }

    private static Power power(String code, Step step) {
        return new Power(
                code,
                "Cấp phép",
                null,
                "Điều 1",
                step.form(),
                null,
                null,
                step.agency(),
                List.of(),
                null,
                step.status(),
                null,
                null,
                null,
                null,
                null);
    }
}
