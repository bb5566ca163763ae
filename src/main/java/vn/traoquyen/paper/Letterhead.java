package vn.traoquyen.paper;

import java.util.List;

/**
 * The head of the first page (quốc hiệu, tên cơ quan, số ký hiệu, địa danh và ngày): Phụ lục I, II.1 to II.4.
 *
 * @param superior the lines of the agency above, which may be none
 * @param agency the lines of the agency's own name
 * @param symbol after "Số:"
 * @param placeAndDate "Lạng Sơn, ngày 05 tháng 01 năm 2027"
 */
public record Letterhead(List<String> superior, List<String> agency, String symbol, String placeAndDate) {

    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    public void print(Sheet sheet) {
        var grid = sheet.grid(2, 6.3, 10.2).withoutLines();

        var issuer = Prose.in(grid.cell(0, 0));
        superior.forEach(line -> issuer.centred(Face.upright(13), line));
        agency.forEach(line -> issuer.centred(Face.bold(13), line));
        issuer.rule(agency.get(agency.size() - 1), 0.45, grid.width(0));

        var nation = Prose.in(grid.cell(0, 1));
        nation.centred(Face.bold(13), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        nation.centred(Face.bold(14), MOTTO);
        nation.rule(MOTTO, 1, grid.width(1));

        Prose.in(grid.cell(1, 0)).centred(Face.upright(13), "Số: " + symbol);
        Prose.in(grid.cell(1, 1)).centred(Face.italic(13), placeAndDate);
    }
}
