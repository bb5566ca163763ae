package vn.traoquyen.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Grid;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.ReportedPower;
import vn.traoquyen.reporting.StatusFigures;
import vn.traoquyen.shared.PlainText;

/** The annex with every power, agency by agency, on pages that lie on their side. */
class ReportAnnex {

    static final List<String> COLUMNS = List.of(
            "TT",
            "Mã",
            "Nhiệm vụ, quyền hạn",
            "Hình thức",
            "Cơ quan, người giao",
            "Cơ quan, người nhận",
            "Trạng thái",
            "Văn bản, thời hạn, lý do");

    private static final double[] WIDTHS = {1, 2.5, 7.1, 1.6, 2.4, 3, 2, 5.6};
    private static final Face TEXT = Face.upright(12);

    private final Sheet sheet;
    private final ReportHead head;
    private final StatusFigures figures;
    private final LeadAgencies agencies;

    ReportAnnex(Sheet sheet, ReportHead head, StatusFigures figures, LeadAgencies agencies) {
        this.sheet = sheet;
        this.head = head;
        this.figures = figures;
        this.agencies = agencies;
    }

    /** @param powers empty where there are too many for a page */
    void print(List<ReportedPower> powers) {
        sheet.beginWideAnnex();
        var prose = sheet.prose();
        prose.centred(Face.bold(14), "Phụ lục");
        prose.centred(Face.bold(14), "DANH MỤC NHIỆM VỤ PHÂN CẤP, ỦY QUYỀN");
        prose.centred(
                Face.italic(14),
                "(Kèm theo Báo cáo số " + Blank.symbol(head) + " " + Blank.date(head) + " của " + head.reporter()
                        + ";");
        var asOf = "số liệu tính đến ngày " + PaperDate.numeric(head.asOf()) + ")";
        prose.centred(Face.italic(14), asOf);
        prose.rule(asOf, 0.6, Sheet.WIDE_TEXT_WIDTH);
        prose.centred(Face.upright(6), "");
        if (powers.isEmpty()) {
            prose.body(
                    Face.upright(14),
                    "Danh mục có " + Count.of(figures.total().total())
                            + " nhiệm vụ, được gửi kèm dưới dạng bảng tính cùng ngày chốt số liệu.");
            return;
        }
        table(powers);
    }

    private void table(List<ReportedPower> powers) {
        var leading = figures.agencies();
        var byAgency = powers.stream()
                .collect(Collectors.groupingBy(power -> power.power().leadAgency()));
        var grid = sheet.grid(powers.size() + leading.size() + 1, WIDTHS).withHeading();
        for (int column = 0; column < COLUMNS.size(); column++) {
            Prose.in(grid.cell(0, column)).centred(Face.bold(12), COLUMNS.get(column));
            grid.cell(0, column).setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        int row = 1;
        int number = 1;
        for (int i = 0; i < leading.size(); i++) {
            group(grid, row++, i + 1, leading.get(i));
            for (var power : byAgency.get(leading.get(i))) {
                row(grid, row++, number++, power);
            }
        }
    }

    private void group(Grid grid, int row, int number, String agency) {
        Prose.in(grid.cell(row, 0)).centred(Face.bold(12), Roman.of(number));
        var title = Wording.upper(agencies.name(agency)) + " ("
                + Count.of(figures.of(agency).total()) + " nhiệm vụ)";
        Prose.in(grid.cell(row, 1)).left(Face.bold(12), title).setKeepNext(true);
        grid.mergeAcross(row, 1, COLUMNS.size() - 1);
    }

    private void row(Grid grid, int row, int number, ReportedPower on) {
        var power = on.power();
        Prose.in(grid.cell(row, 0)).centred(TEXT, String.valueOf(number));
        Prose.in(grid.cell(row, 1)).left(TEXT, power.code());
        Prose.in(grid.cell(row, 2)).left(TEXT, PlainText.line(power.name()));
        Prose.in(grid.cell(row, 3)).centred(TEXT, power.form().label());
        Prose.in(grid.cell(row, 4)).left(TEXT, PlainText.line(power.transferor()));
        Prose.in(grid.cell(row, 5)).left(TEXT, PlainText.line(power.recipient()));
        Prose.in(grid.cell(row, 6)).centred(TEXT, power.status().label());
        write(grid, row, 7, facts(on));
    }

    private List<String> facts(ReportedPower on) {
        var power = on.power();
        var lines = new ArrayList<String>();
        if (power.status() == PowerStatus.COMPLETED) {
            lines.add(instrument(power));
        } else if (power.status() == PowerStatus.IN_PROGRESS && power.dueOn() != null) {
            lines.add("Thời hạn hoàn thành: " + PaperDate.numeric(power.dueOn()));
        }
        lines.add(PowerState.reason(on));
        lines.addAll(PowerState.rest(on, agencies));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String instrument(Power power) {
        return PlainText.line(power.instrumentSymbol())
                + (power.issuedOn() == null ? "" : " ngày\u00a0" + PaperDate.numeric(power.issuedOn()))
                + (power.validUntil() == null ? "" : ", đến\u00a0hết\u00a0" + PaperDate.numeric(power.validUntil()));
    }

    private static void write(Grid grid, int row, int column, List<String> lines) {
        var prose = Prose.in(grid.cell(row, column));
        lines.forEach(line -> prose.left(TEXT, line));
    }
}
