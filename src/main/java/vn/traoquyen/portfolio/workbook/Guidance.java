package vn.traoquyen.portfolio.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.traoquyen.portfolio.PowerColumn;

/** The second sheet of the template: what goes into each column. */
final class Guidance {

    private static final List<String> GENERAL = List.of(
            "Mỗi dòng là một nhiệm vụ, quyền hạn; dòng đầu là tên cột, không xóa. Dòng trống và dòng «Tổng cộng» được bỏ qua.",
            "Nhập thử trước: hệ thống nêu mọi lỗi theo dòng và cột, không ghi gì. Nhập lại cùng một tệp không làm thay đổi danh mục.",
            "Ngày nhận dạng ngày/tháng/năm (31/12/2026), năm-tháng-ngày (2026-12-31); thời hạn hoàn thành nhận cả «tháng 6/2026».");

    private Guidance() {}

    static void write(SXSSFWorkbook workbook) {
        var sheet = workbook.createSheet("Hướng dẫn");
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 110 * 256);
        var wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        int number = 0;
        for (var sentence : GENERAL) {
            var cell = sheet.createRow(number++).createCell(1);
            cell.setCellValue(sentence);
            cell.setCellStyle(wrapped);
        }
        number++;
        for (var column : PowerColumn.values()) {
            var row = sheet.createRow(number++);
            row.createCell(0).setCellValue(column.label());
            var cell = row.createCell(1);
            cell.setCellValue(of(column));
            cell.setCellStyle(wrapped);
        }
    }

    private static String of(PowerColumn column) {
        return switch (column) {
            case ORDINAL -> "Không bắt buộc.";
            case CODE -> "Bắt buộc, không trùng trong danh mục, ví dụ LS-SYT-001.";
            case NAME -> "Bắt buộc, nhiều nhất 1000 ký tự.";
            case FIELD -> "Không bắt buộc.";
            case LEGAL_BASIS -> "Bắt buộc; nêu đến điều, khoản, điểm và số, ký hiệu văn bản.";
            case FORM -> "Bắt buộc: Phân cấp hoặc Ủy quyền.";
            case TRANSFEROR -> "Bắt buộc khi đã hoàn thành, ví dụ «Chủ tịch UBND tỉnh», «UBND tỉnh».";
            case RECIPIENT ->
                "Bắt buộc khi đã hoàn thành, ví dụ «Giám đốc Sở Y tế», «UBND cấp xã»; nhiều bên cách nhau bằng dấu chấm phẩy.";
            case LEAD_AGENCY -> "Bắt buộc; ô trống lấy cơ quan của dòng trên.";
            case COORDINATING -> "Không bắt buộc; nhiều cơ quan cách nhau bằng dấu chấm phẩy.";
            case DUE_ON -> "Không bắt buộc.";
            case STATUS -> "Bắt buộc: Đã hoàn thành, Đang thực hiện, Tạm dừng hoặc Không thực hiện.";
            case SYMBOL ->
                "Bắt buộc khi đã hoàn thành; phân cấp phải là văn bản quy phạm pháp luật (52/2025/QĐ-UBND, 27/2025/NQ-HĐND).";
            case ISSUED_ON -> "Bắt buộc khi đã hoàn thành; không muộn hơn ngày nhập.";
            case EFFECTIVE_ON -> "Bắt buộc khi đã hoàn thành; không sớm hơn ngày ban hành.";
            case VALID_UNTIL -> "Bắt buộc đối với ủy quyền đã hoàn thành; để trống đối với phân cấp.";
            case NOTE -> "Không bắt buộc; nêu lý do khi tạm dừng, không thực hiện.";
        };
    }
}
