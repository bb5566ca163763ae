package vn.traoquyen.difficulty;

import java.util.List;

/**
 * One line of the register of difficulties (dòng của danh mục khó khăn, vướng mắc).
 *
 * @param proposer who asks, and with how many others
 * @param information what is asked and proposed, a paragraph each
 * @param handler who has received it and what has come of it, a paragraph each
 */
public record RegisterRow(String proposer, List<String> information, List<String> handler) {

    /** As the national form heads them (phụ lục Công văn 174/CV-BCĐ ngày 02/12/2025), for a unit instead of a province. */
    public static final List<String> COLUMNS =
            List.of("TT", "Đơn vị kiến nghị", "Thông tin đề xuất", "Cơ quan tiếp nhận, xử lý");

    public RegisterRow {
        information = List.copyOf(information);
        handler = List.copyOf(handler);
    }
}
