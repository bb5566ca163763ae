package vn.traoquyen.instrument.paper;

import vn.traoquyen.instrument.InstrumentDraft;
import vn.traoquyen.instrument.Stamp;

/** The head of the first page (quốc hiệu, tên cơ quan, số ký hiệu, địa danh và ngày): Phụ lục I, II.1 to II.4. */
final class Letterhead {

    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private Letterhead() {}

    static void print(Sheet sheet, InstrumentDraft draft, Stamp stamp) {
        var grid = sheet.grid(2, 6.3, 10.2).withoutLines();
        var names = new IssuerWording(draft.issuer());

        var issuer = Prose.in(grid.cell(0, 0));
        names.superior().forEach(line -> issuer.centred(Face.upright(13), line));
        var name = names.letterhead(draft.kind());
        name.forEach(line -> issuer.centred(Face.bold(13), line));
        issuer.rule(name.get(name.size() - 1), 0.45, grid.width(0));

        var nation = Prose.in(grid.cell(0, 1));
        nation.centred(Face.bold(13), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        nation.centred(Face.bold(14), MOTTO);
        nation.rule(MOTTO, 1, grid.width(1));

        Prose.in(grid.cell(1, 0)).centred(Face.upright(13), "Số: " + stamp.symbol());
        Prose.in(grid.cell(1, 1)).centred(Face.italic(13), draft.issuer().placeName() + ", " + stamp.date());
    }
}
