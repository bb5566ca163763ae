package vn.traoquyen.portfolio.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.intake.RowReading.PaperCells;
import vn.traoquyen.shared.Refusal;

/** The instrument of each row: there when the power is handed over, of the right kind, with days that agree. */
class InstrumentCheck {

    /** Luật 64/2025/QH15: normative documents of a province carry the year in their number. */
    private static final Pattern NORMATIVE = Pattern.compile("\\d{1,5}/(\\d{4})/(QĐ-UBND|QĐ-CTUBND|NQ-HĐND)");

    private static final Pattern SYMBOL =
            Pattern.compile("\\d{1,6}[a-zA-Z]?(/\\d{4})?/[\\p{Lu}\\p{Ll}]+(-[\\p{L}&]+)+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LocalDate today;
    private final Map<Key, Seen> seen = new HashMap<>();

    InstrumentCheck(LocalDate today) {
        this.today = today;
    }

    private record Key(String issuer, String symbol, int year) {}

    private record Seen(int row, TransferForm form, LocalDate issuedOn, LocalDate effectiveOn) {}

    PaperCells read(int row, RowCells cells, TransferForm form, PowerStatus status, List<Party> transferors) {
        var completed = status == PowerStatus.COMPLETED;
        var symbol = symbol(completed ? demanded(cells, PowerColumn.SYMBOL) : cells.text(PowerColumn.SYMBOL));
        var issuedOn = day(cells, PowerColumn.ISSUED_ON, completed);
        var effectiveOn = day(cells, PowerColumn.EFFECTIVE_ON, completed);
        var validUntil = cells.day(PowerColumn.VALID_UNTIL, false);
        if (completed) {
            checkSymbol(cells, form, symbol, issuedOn);
            checkDays(cells, issuedOn, effectiveOn);
            checkEnd(cells, form, effectiveOn, validUntil);
            if (symbol != null && issuedOn != null && !transferors.isEmpty()) {
                var key = new Key(transferors.get(0).agency(), symbol, issuedOn.getYear());
                agreeWithOthers(cells, key, new Seen(row, form, issuedOn, effectiveOn));
            }
        } else if (status != null) {
            refuseEarly(cells, status);
        }
        return new PaperCells(symbol, issuedOn, effectiveOn, validUntil);
    }

    /** Whether a symbol is that of a normative document (văn bản quy phạm pháp luật). */
    static boolean isNormative(String symbol) {
        return NORMATIVE.matcher(symbol).matches();
    }

    static String demanded(RowCells cells, PowerColumn column) {
        var text = cells.text(column);
        if (text == null && cells.areRight(column)) {
            cells.refuse(column, new Refusal("portfolio.cellMissingWhenCompleted", Map.of("column", column.label())));
        }
        return text;
    }

    private static LocalDate day(RowCells cells, PowerColumn column, boolean demanded) {
        return demanded && demanded(cells, column) == null ? null : cells.day(column, true);
    }

    /** "Số 1698 / QĐ-UBND" is 1698/QĐ-UBND. */
    private static String symbol(String text) {
        return text == null
                ? null
                : text.replaceAll("^(?iu:(quyết định|nghị quyết)?\\s*(số)?\\s*:?\\s*)(?=\\d)", "")
                        .replaceAll("\\s*([/-])\\s*", "$1");
    }

    private static void checkSymbol(RowCells cells, TransferForm form, String symbol, LocalDate issuedOn) {
        if (symbol == null) {
            return;
        }
        var normative = NORMATIVE.matcher(symbol);
        if (!SYMBOL.matcher(symbol).matches()) {
            cells.refuse(
                    PowerColumn.SYMBOL,
                    new Refusal("portfolio.symbolUnreadable", Map.of("value", CellText.quoted(symbol))));
        } else if (form == TransferForm.DECENTRALIZATION && !normative.matches()) {
            cells.refuse(PowerColumn.SYMBOL, new Refusal("portfolio.symbolNotNormative", Map.of("value", symbol)));
        } else if (issuedOn != null
                && normative.matches()
                && Integer.parseInt(normative.group(1)) != issuedOn.getYear()) {
            cells.refuse(
                    PowerColumn.SYMBOL,
                    new Refusal(
                            "portfolio.symbolOfOtherYear", Map.of("value", symbol, "issuedOn", issuedOn.format(DAY))));
        }
    }

    private void checkDays(RowCells cells, LocalDate issuedOn, LocalDate effectiveOn) {
        if (issuedOn != null && issuedOn.isAfter(today)) {
            cells.refuse(
                    PowerColumn.ISSUED_ON,
                    new Refusal(
                            "portfolio.issuedInFuture",
                            Map.of("issuedOn", issuedOn.format(DAY), "today", today.format(DAY))));
        }
        if (issuedOn != null && effectiveOn != null && effectiveOn.isBefore(issuedOn)) {
            cells.refuse(
                    PowerColumn.EFFECTIVE_ON,
                    new Refusal(
                            "portfolio.effectBeforeIssue",
                            Map.of("effectiveOn", effectiveOn.format(DAY), "issuedOn", issuedOn.format(DAY))));
        }
    }

    /** Khoản 1 Điều 13, khoản 1 Điều 14 Luật 72/2025/QH15. */
    private static void checkEnd(RowCells cells, TransferForm form, LocalDate effectiveOn, LocalDate end) {
        if (form == TransferForm.DELEGATION && end == null && cells.areRight(PowerColumn.VALID_UNTIL)) {
            cells.refuse(PowerColumn.VALID_UNTIL, new Refusal("portfolio.delegationWithoutEnd"));
        } else if (form == TransferForm.DECENTRALIZATION && end != null) {
            cells.refuse(
                    PowerColumn.VALID_UNTIL,
                    new Refusal("portfolio.decentralizationWithEnd", Map.of("value", end.format(DAY))));
        } else if (end != null && effectiveOn != null && !end.isAfter(effectiveOn)) {
            cells.refuse(
                    PowerColumn.VALID_UNTIL,
                    new Refusal(
                            "portfolio.endBeforeEffect",
                            Map.of("validUntil", end.format(DAY), "effectiveOn", effectiveOn.format(DAY))));
        }
    }

    private void agreeWithOthers(RowCells cells, Key key, Seen now) {
        var first = seen.putIfAbsent(key, now);
        if (first == null) {
            return;
        }
        refuseUnlessEqual(cells, PowerColumn.FORM, key, first, first.form(), now.form());
        refuseUnlessEqual(cells, PowerColumn.ISSUED_ON, key, first, first.issuedOn(), now.issuedOn());
        refuseUnlessEqual(cells, PowerColumn.EFFECTIVE_ON, key, first, first.effectiveOn(), now.effectiveOn());
    }

    private static void refuseUnlessEqual(
            RowCells cells, PowerColumn column, Key key, Seen first, Object before, Object now) {
        if (before != null && now != null && !Objects.equals(before, now)) {
            cells.refuse(
                    column,
                    new Refusal(
                            "portfolio.instrumentContradicts",
                            Map.of(
                                    "symbol", key.symbol(),
                                    "column", column.label(),
                                    "value", written(now),
                                    "first", first.row(),
                                    "before", written(before))));
        }
    }

    private static String written(Object value) {
        return value instanceof LocalDate day ? day.format(DAY) : ((TransferForm) value).label();
    }

    private static void refuseEarly(RowCells cells, PowerStatus status) {
        for (var column : List.of(PowerColumn.SYMBOL, PowerColumn.ISSUED_ON, PowerColumn.EFFECTIVE_ON)) {
            if (!CellText.of(cells.raw(column)).isEmpty()) {
                cells.refuse(
                        column,
                        new Refusal(
                                "portfolio.instrumentOfUnfinished",
                                Map.of(
                                        "column", column.label(),
                                        "value", CellText.quoted(cells.raw(column)),
                                        "status", status.label())));
            }
        }
    }
}
