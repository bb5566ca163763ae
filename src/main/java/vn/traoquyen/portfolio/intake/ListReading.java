package vn.traoquyen.portfolio.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.PartyWords;
import vn.traoquyen.portfolio.ListProblem;
import vn.traoquyen.portfolio.ListedPower;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerList;
import vn.traoquyen.portfolio.PowerList.Row;
import vn.traoquyen.portfolio.TransferLaw;
import vn.traoquyen.shared.Refusal;

/** Goes through a list from top to bottom: titles, the names of the columns, groups, powers, totals. */
public class ListReading {

    private static final int LAST_ROW_OF_TITLES = 100;
    private static final int MOST_ROWS = 200_000;

    /** With its marks, for "Công nhận…" is no total. */
    private static final Pattern TOTAL =
            Pattern.compile("(tổng( cộng| số)?|cộng)\\s*([:(\\d].*|nhiệm vụ.*)?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GROUP_NUMBER = Pattern.compile("^([IVXLC]+|[A-Z]|\\d{1,2})[.)]?\\s+(?=\\p{L})");

    private final KnownNames names;
    private final RowReading reading;
    private final Consumer<ListedPower> accept;
    private final Consumer<ListProblem> refuse;
    private final Map<String, Integer> rowsByCode = new HashMap<>();
    private Heading heading;
    private String lead;
    private int rows;
    private final List<String> rejectedCodes = new ArrayList<>();
    private int rejected;

    public ListReading(
            PartyWords words,
            TransferLaw law,
            LocalDate today,
            Consumer<ListedPower> accept,
            Consumer<ListProblem> refuse) {
        this.names = new KnownNames(words);
        this.reading = new RowReading(names, new InstrumentCheck(today), law);
        this.accept = accept;
        this.refuse = refuse;
    }

    public void read(PowerList list) {
        list.read(this::take);
        if (heading == null) {
            throw Heading.missing();
        }
    }

    /** How many powers the list names, accepted or not. */
    public int rows() {
        return rows;
    }

    public int rejected() {
        return rejected;
    }

    /** The codes of the rows that cannot be kept, as far as they have one. */
    public List<String> rejectedCodes() {
        return rejectedCodes;
    }

    private void take(Row row) {
        if (heading == null) {
            heading = Heading.in(row).orElse(null);
            if (heading == null && row.number() > LAST_ROW_OF_TITLES) {
                throw Heading.missing();
            }
        } else if (!isRemark(row)) {
            takePower(row);
        }
    }

    /** Blank, a total, the name of a group, a line under the table, the numbers of the columns. */
    private boolean isRemark(Row row) {
        var written = row.cells().stream()
                .map(CellText::of)
                .filter(text -> !text.isEmpty())
                .toList();
        var code = CellText.of(heading.read(row, PowerColumn.CODE));
        if (written.isEmpty()) {
            return true;
        }
        if (code.isEmpty()
                && TOTAL.matcher(written.get(0).toLowerCase(Locale.ROOT)).matches()) {
            return true;
        }
        if (written.stream().allMatch(text -> text.matches("\\(?\\d{1,2}\\)?")) && written.size() > 2) {
            return true;
        }
        return written.size() <= 2 && (isGroup(String.join(" ", written)) || isUnderTheTable(row));
    }

    private boolean isGroup(String text) {
        var group = names.agency(GROUP_NUMBER.matcher(text).replaceFirst(""));
        group.map(Agency::code).ifPresent(code -> lead = code);
        return group.isPresent();
    }

    /** A place and a date, who signs, a number without a power: neither a code nor a name. */
    private boolean isUnderTheTable(Row row) {
        return CellText.of(heading.read(row, PowerColumn.CODE)).isEmpty()
                && CellText.of(heading.read(row, PowerColumn.NAME)).isEmpty();
    }

    private void takePower(Row row) {
        if (++rows > MOST_ROWS) {
            throw new Refusal("portfolio.listTooLong", Map.of("most", MOST_ROWS));
        }
        var cells = new RowCells(
                heading,
                row,
                (column, refusal) -> refuse.accept(
                        new ListProblem(row.number(), column, heading.cell(row.number(), column), refusal)));
        readLead(cells);
        var listed = reading.read(row.number(), cells, lead);
        refuseRepeated(row.number(), cells);
        if (listed.isPresent() && cells.areAllRight()) {
            accept.accept(listed.get());
        } else {
            rejected++;
            rejectedCodes.add(CellText.of(cells.raw(PowerColumn.CODE)));
        }
    }

    /** A merged or blank cell takes the agency above. */
    private void readLead(RowCells cells) {
        var words = cells.text(PowerColumn.LEAD_AGENCY);
        if (words != null) {
            var agency = cells.read(
                    PowerColumn.LEAD_AGENCY,
                    words,
                    names::agency,
                    value -> new Refusal("portfolio.leadAgencyUnknown", Map.of("value", value)));
            lead = agency == null ? null : agency.code();
        } else if (lead == null && cells.areRight(PowerColumn.LEAD_AGENCY)) {
            cells.required(PowerColumn.LEAD_AGENCY);
        }
    }

    private void refuseRepeated(int row, RowCells cells) {
        var code = CellText.of(cells.raw(PowerColumn.CODE));
        var first = code.isEmpty() ? null : rowsByCode.putIfAbsent(code, row);
        if (first != null) {
            cells.refuse(
                    PowerColumn.CODE,
                    new Refusal("portfolio.codeRepeated", Map.of("value", CellText.quoted(code), "first", first)));
        }
    }
}
