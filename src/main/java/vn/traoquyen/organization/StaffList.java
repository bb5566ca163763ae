package vn.traoquyen.organization;

import java.util.List;
import java.util.Map;

/** Agencies and officials as a workbook lists them (danh sách cơ quan, công chức), not yet understood. */
public record StaffList(List<Row> agencies, List<Row> officials) {

    /** The columns of the sheet of agencies, in their order. */
    public static final List<String> AGENCY_COLUMNS =
            List.of("Mã", "Tên", "Tên viết tắt", "Ký hiệu", "Loại", "Thuộc cơ quan", "Hộp thư", "Từ ngày", "Đến ngày");

    /** The columns of the sheet of officials, in their order. */
    public static final List<String> OFFICIAL_COLUMNS =
            List.of("Tài khoản", "Họ và tên", "Chức danh", "Mã cơ quan", "Chức vụ", "Thư điện tử");

    /** A row by its number in the sheet; texts by column, blank where nothing stands. */
    public record Row(int number, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean isBlank() {
            return cells.values().stream().allMatch(String::isBlank);
        }
    }

    /** What is wrong with one cell, as a clerk reads it. */
    public record Problem(String sheet, int row, String column, String message) {}
}
