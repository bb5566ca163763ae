package vn.traoquyen.instrument.paper;

import static vn.traoquyen.instrument.InstrumentKind.NORMATIVE;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Stamp;
import vn.traoquyen.paper.Face;
import vn.traoquyen.paper.Grid;
import vn.traoquyen.paper.Prose;
import vn.traoquyen.paper.Sheet;
import vn.traoquyen.paper.Wording;

/** The annex with the powers (phụ lục danh mục nhiệm vụ, quyền hạn): Phụ lục I, III.1; Phụ lục III, Mẫu 2.1. */
final class PowerAnnex {

    private static final List<String> COLUMNS =
            List.of("TT", "Nhiệm vụ, quyền hạn", "Căn cứ pháp lý", "Điều kiện, ghi chú");
    private static final Face TEXT = Face.upright(13);

    private PowerAnnex() {}

    static void print(Sheet sheet, InstrumentDraft draft, Stamp stamp) {
        sheet.beginAnnex();
        var prose = sheet.prose();
        var issuer = new IssuerWording(draft.issuer()).transferor();
        prose.centred(Face.bold(14), draft.kind() == NORMATIVE ? "PHỤ LỤC" : "Phụ lục");
        prose.centred(Face.bold(14), "DANH MỤC NHIỆM VỤ, QUYỀN HẠN");
        prose.centred(Face.bold(14), transfer(draft));
        prose.centred(Face.italic(14), "(Kèm theo Quyết định số " + stamp.symbol() + " " + stamp.date());
        var of = "của " + issuer + ")";
        prose.centred(Face.italic(14), of);
        prose.rule(of, 0.4, Sheet.TEXT_WIDTH);
        prose.centred(Face.upright(6), "");
        table(sheet, draft);
    }

    private static String transfer(InstrumentDraft draft) {
        var form = Wording.upper(deed(draft));
        return draft.recipients().size() == 1
                ? form + " CHO " + Wording.upper(draft.recipients().get(0))
                : "ĐƯỢC " + form;
    }

    private static String deed(InstrumentDraft draft) {
        var form = draft.form().label();
        if (draft.succession() == null) {
            return form;
        }
        return switch (draft.succession().kind()) {
            case EXTEND, END -> draft.succession().kind().label() + " " + form;
            case AMEND, REPLACE -> form;
        };
    }

    private static void table(Sheet sheet, InstrumentDraft draft) {
        var powers = draft.powers();
        var grid = sheet.grid(powers.size() + 1, 1.1, 6.3, 5, 4.1).withHeading();
        for (int column = 0; column < COLUMNS.size(); column++) {
            Prose.in(grid.cell(0, column)).centred(Face.bold(13), COLUMNS.get(column));
            grid.cell(0, column).setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        for (int i = 0; i < powers.size(); i++) {
            var power = powers.get(i);
            Prose.in(grid.cell(i + 1, 0)).centred(TEXT, String.valueOf(i + 1));
            write(grid, i + 1, 1, power.name());
            write(grid, i + 1, 2, power.legalBasis());
            write(grid, i + 1, 3, power.conditions());
        }
    }

    private static void write(Grid grid, int row, int column, String text) {
        var prose = Prose.in(grid.cell(row, column));
        text.lines().forEach(line -> prose.left(TEXT, line));
    }
}
