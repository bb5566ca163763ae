package vn.traoquyen.paper;

import java.util.List;

/**
 * Who signs, and to whom it goes (quyền hạn, chức vụ, họ tên; nơi nhận): Phụ lục I, II.7 and II.9.
 *
 * @param receivers the lines under "Nơi nhận:"
 * @param offices the lines above the signature: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 */
public record Foot(List<String> receivers, List<String> offices, String fullName) {

    private static final int ROOM_FOR_SIGNATURE = Measure.pt(72);

    public void print(Sheet sheet) {
        var grid = sheet.grid(1, 8, 8.5).withoutLines();

        var list = Prose.in(grid.cell(0, 0));
        list.left(Face.boldItalic(12), "Nơi nhận:");
        receivers.forEach(line -> list.left(Face.upright(11), line));

        var signature = Prose.in(grid.cell(0, 1));
        offices.forEach(line -> signature.centred(Face.bold(14), line));
        signature.centred(Face.bold(14), fullName).setSpacingBefore(ROOM_FOR_SIGNATURE);
    }
}
