package vn.traoquyen.portfolio.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyWords;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerCells;
import vn.traoquyen.portfolio.PowerColumn;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.PowerWorkbooks;
import vn.traoquyen.portfolio.TransferForm;

/** Lists and their template as Excel workbooks, written row by row and never whole in memory. */
@Component
class ExcelWorkbooks implements PowerWorkbooks {

    /** More than the longest list of choices, which is written column by column. */
    private static final int ROWS_IN_MEMORY = 1_500;

    private final Agencies agencies;
    private final PartyWords words;
    private final Clock clock;

    ExcelWorkbooks(Agencies agencies, PartyWords words, Clock clock) {
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void list(Consumer<Consumer<Power>> powers, OutputStream to) {
        write(to, workbook -> {
            var list = new ListSheet(workbook);
            var cells = new PowerCells(agencies, words);
            powers.accept(power -> {
                var row = list.sheet().createRow(list.sheet().getLastRowNum() + 1);
                list.write(row, PowerColumn.ORDINAL, row.getRowNum());
                for (var column : PowerColumn.values()) {
                    list.write(row, column, cells.of(power, column));
                }
            });
        });
    }

    @Override
    public void template(OutputStream to) {
        write(to, workbook -> {
            var list = new ListSheet(workbook);
            Guidance.write(workbook);
            var choices = new ChoiceSheet(workbook, list.sheet());
            choices.offer(PowerColumn.FORM, labels(TransferForm.values(), TransferForm::label), true);
            choices.offer(PowerColumn.STATUS, labels(PowerStatus.values(), PowerStatus::label), true);
            choices.offer(PowerColumn.LEAD_AGENCY, leading().map(words::written).toList(), true);
            choices.offer(
                    PowerColumn.TRANSFEROR, transferors().map(words::written).toList(), false);
            choices.offer(
                    PowerColumn.RECIPIENT, recipients().map(words::written).toList(), false);
        });
    }

    private static <E> List<String> labels(E[] choices, java.util.function.Function<E, String> label) {
        return Arrays.stream(choices).map(label).toList();
    }

    private Stream<Agency> leading() {
        return inBeing().filter(agency -> switch (agency.kind()) {
            case COMMITTEE_OFFICE, DEPARTMENT, INSPECTORATE, MANAGEMENT_BOARD, PUBLIC_UNIT -> true;
            case COUNCIL, COMMITTEE, DISTRICT, COMMUNE, UNIT, FRONT -> false;
        });
    }

    private Stream<Party> transferors() {
        return inBeing().flatMap(agency -> switch (agency.kind()) {
            case COUNCIL -> Stream.of(new Party(agency.code(), Capacity.COUNCIL));
            case COMMITTEE ->
                Stream.of(new Party(agency.code(), Capacity.COMMITTEE), new Party(agency.code(), Capacity.CHAIRMAN));
            case DISTRICT, COMMUNE, UNIT, FRONT -> Stream.empty();
            default -> Stream.of(new Party(agency.code(), Capacity.HEAD));
        });
    }

    private Stream<Party> recipients() {
        return Stream.of(
                        Stream.of(
                                new Party(Party.EVERY_COMMUNE, Capacity.COMMITTEE),
                                new Party(Party.EVERY_COMMUNE, Capacity.CHAIRMAN)),
                        leading().map(agency -> new Party(agency.code(), Capacity.HEAD)),
                        leading().map(agency -> new Party(agency.code(), Capacity.AGENCY)),
                        inBeing()
                                .filter(agency -> agency.kind() == AgencyKind.COMMUNE)
                                .map(agency -> new Party(agency.code(), Capacity.COMMITTEE)),
                        inBeing()
                                .filter(agency -> agency.kind() == AgencyKind.COMMUNE)
                                .map(agency -> new Party(agency.code(), Capacity.CHAIRMAN)))
                .flatMap(parties -> parties);
    }

    private Stream<Agency> inBeing() {
        return agencies.validOn(LocalDate.now(clock)).stream();
    }

    private static void write(OutputStream to, Consumer<SXSSFWorkbook> content) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            content.accept(workbook);
            workbook.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
