package vn.traoquyen.portfolio.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransferLaw;
import vn.traoquyen.shared.Refusal;

/** Makes a power of one row, or says everything that stands in its way. */
class RowReading {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]+([-._/][\\p{L}\\p{N}]+)*");

    private final KnownNames names;
    private final InstrumentCheck instruments;
    private final TransferLaw law;

    RowReading(KnownNames names, InstrumentCheck instruments, TransferLaw law) {
        this.names = names;
        this.instruments = instruments;
        this.law = law;
    }

    /** @param lead the agency of the group that the row belongs to, where it names none itself */
    Optional<ListedPower> read(int row, RowCells cells, String lead) {
        var code = code(cells);
        var name = cells.required(PowerColumn.NAME);
        var field = cells.text(PowerColumn.FIELD);
        var legalBasis = cells.required(PowerColumn.LEGAL_BASIS);
        var form = cells.read(
                PowerColumn.FORM, cells.required(PowerColumn.FORM), Choices::form, RowReading::formUnreadable);
        var status = cells.read(
                PowerColumn.STATUS, cells.required(PowerColumn.STATUS), Choices::status, RowReading::statusUnreadable);
        var transferors = parties(cells, PowerColumn.TRANSFEROR, status);
        if (transferors.size() > 1) {
            cells.refuse(
                    PowerColumn.TRANSFEROR,
                    new Refusal(
                            "portfolio.severalTransferors",
                            Map.of("value", CellText.quoted(cells.raw(PowerColumn.TRANSFEROR)))));
        }
        var recipients = parties(cells, PowerColumn.RECIPIENT, status);
        cells.text(PowerColumn.COORDINATING);
        var paper = instruments.read(row, cells, form, status, transferors);
        var listed = new ListedPower(
                row,
                new Power(
                        code,
                        name,
                        field,
                        legalBasis,
                        form,
                        transferors.isEmpty() ? null : names.written(transferors),
                        recipients.isEmpty() ? null : names.written(recipients),
                        lead,
                        names.helpers(cells.raw(PowerColumn.COORDINATING)),
                        cells.day(PowerColumn.DUE_ON, false),
                        status,
                        paper.symbol(),
                        paper.issuedOn(),
                        paper.effectiveOn(),
                        paper.validUntil(),
                        cells.text(PowerColumn.NOTE)),
                transferors.isEmpty() ? null : transferors.get(0),
                recipients);
        checkLaw(cells, listed);
        return cells.areAllRight() ? Optional.of(listed) : Optional.empty();
    }

    private static String code(RowCells cells) {
        var code = cells.required(PowerColumn.CODE);
        if (code != null && !CODE.matcher(code).matches()) {
            cells.refuse(PowerColumn.CODE, new Refusal("portfolio.codeUnreadable", Map.of("value", code)));
            return null;
        }
        return code;
    }

    /** Who gives and who receives must be said of what is handed over; before, it may be left open. */
    private List<Party> parties(RowCells cells, PowerColumn column, PowerStatus status) {
        var words = status == PowerStatus.COMPLETED ? InstrumentCheck.demanded(cells, column) : cells.text(column);
        var read = cells.read(
                column,
                words == null ? null : cells.raw(column),
                names::parties,
                value -> new Refusal("portfolio.partyUnknown", Map.of("column", column.label(), "value", value)));
        return read == null ? List.of() : read;
    }

    /** What was declined or waits is not being handed over, and what the list leaves open cannot be judged. */
    private void checkLaw(RowCells cells, ListedPower listed) {
        var power = listed.power();
        var underway = power.status() == PowerStatus.COMPLETED || power.status() == PowerStatus.IN_PROGRESS;
        if (underway
                && power.form() != null
                && listed.transferor() != null
                && !listed.recipients().isEmpty()
                && power.code() != null
                && power.name() != null
                && cells.areRight(
                        PowerColumn.TRANSFEROR,
                        PowerColumn.SYMBOL,
                        PowerColumn.LEGAL_BASIS,
                        PowerColumn.ISSUED_ON,
                        PowerColumn.EFFECTIVE_ON,
                        PowerColumn.VALID_UNTIL)) {
            law.breaches(listed.transfer()).forEach(breach -> cells.refuse(LawColumn.of(breach), breach));
        }
    }

    private static Refusal formUnreadable(String value) {
        return new Refusal(
                "portfolio.formUnreadable",
                Map.of(
                        "value",
                        value,
                        "allowed",
                        Arrays.stream(TransferForm.values())
                                .map(TransferForm::label)
                                .collect(Collectors.joining(", "))));
    }

    private static Refusal statusUnreadable(String value) {
        return new Refusal(
                "portfolio.statusUnreadable",
                Map.of(
                        "value",
                        value,
                        "allowed",
                        Arrays.stream(PowerStatus.values())
                                .map(PowerStatus::label)
                                .collect(Collectors.joining(", "))));
    }

    /** The instrument's own cells of a row; null where there are none. */
    record PaperCells(String symbol, LocalDate issuedOn, LocalDate effectiveOn, LocalDate validUntil) {}
}
