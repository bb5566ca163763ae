package vn.traoquyen.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.traoquyen.shared.FoldedText;

/** The columns of a list of powers (cột của danh mục), in the order in which the province writes them. */
public enum PowerColumn {
    ORDINAL("STT", 20, "TT", "Số thứ tự"),
    CODE("Mã nhiệm vụ", 40, "Mã NV", "Mã số", "Mã", "Mã nhiệm vụ quyền hạn"),
    NAME(
            "Tên nhiệm vụ, quyền hạn",
            1000,
            "Tên nhiệm vụ",
            "Nhiệm vụ, quyền hạn",
            "Nội dung nhiệm vụ",
            "Nội dung nhiệm vụ, quyền hạn",
            "Tên NV, QH",
            "Nhiệm vụ"),
    FIELD("Lĩnh vực", 200, "Ngành, lĩnh vực", "LV"),
    LEGAL_BASIS("Căn cứ pháp lý", 2000, "Căn cứ", "Cơ sở pháp lý", "CCPL", "Căn cứ pháp luật"),
    FORM("Hình thức", 40, "Hình thức phân cấp, ủy quyền", "Phân cấp, ủy quyền", "HT"),
    TRANSFEROR(
            "Cơ quan, người giao",
            300,
            "Bên giao",
            "Cơ quan giao",
            "Người giao",
            "Chủ thể giao",
            "CQ, người giao",
            "Cơ quan, người phân cấp, ủy quyền"),
    RECIPIENT(
            "Cơ quan, người nhận",
            1000,
            "Bên nhận",
            "Cơ quan nhận",
            "Người nhận",
            "Chủ thể nhận",
            "CQ, người nhận",
            "Cơ quan, người nhận phân cấp, ủy quyền",
            "Cơ quan, người được phân cấp, ủy quyền"),
    LEAD_AGENCY("Cơ quan chủ trì", 200, "CQ chủ trì", "Đơn vị chủ trì", "Chủ trì", "Cơ quan, đơn vị chủ trì"),
    COORDINATING("Cơ quan phối hợp", 1000, "CQ phối hợp", "Đơn vị phối hợp", "Phối hợp", "Cơ quan, đơn vị phối hợp"),
    DUE_ON("Thời hạn hoàn thành", 40, "Hạn hoàn thành", "Thời hạn", "Thời gian hoàn thành", "Hạn", "TH hoàn thành"),
    STATUS("Trạng thái", 60, "Tình trạng", "Tiến độ", "Kết quả", "Tình hình thực hiện", "Kết quả thực hiện"),
    SYMBOL(
            "Số, ký hiệu văn bản",
            60,
            "Số, ký hiệu",
            "Số ký hiệu",
            "Số QĐ",
            "Số quyết định",
            "Số văn bản",
            "Số VB",
            "Số hiệu văn bản",
            "Số hiệu",
            "Văn bản"),
    ISSUED_ON("Ngày ban hành", 40, "Ngày BH", "Ngày ký", "Ngày văn bản", "Ngày QĐ", "Ngày ban hành văn bản"),
    EFFECTIVE_ON("Ngày hiệu lực", 40, "Ngày HL", "Ngày có hiệu lực", "Hiệu lực", "Hiệu lực từ ngày", "Hiệu lực từ"),
    VALID_UNTIL(
            "Thời hạn ủy quyền",
            40,
            "Thời hạn UQ",
            "Ủy quyền đến ngày",
            "Thời hạn ủy quyền đến",
            "Hết hiệu lực",
            "Ngày hết hiệu lực",
            "Ngày hết hạn",
            "TH ủy quyền",
            "Hiệu lực đến"),
    NOTE("Ghi chú", 2000, "GC", "Lý do", "Ghi chú, lý do");

    private final String label;
    private final int longest;
    private final List<String> headers;

    PowerColumn(String label, int longest, String... otherHeaders) {
        this.label = label;
        this.longest = longest;
        this.headers = Stream.concat(Stream.of(label), Arrays.stream(otherHeaders))
                .map(PowerColumn::folded)
                .toList();
    }

    public String label() {
        return label;
    }

    /** How many characters are kept at most. */
    public int longest() {
        return longest;
    }

    /** The column that a list calls so; remarks in brackets do not count, "Thời hạn UQ (nếu có)". */
    public static Optional<PowerColumn> called(String header) {
        var words = folded(header.replaceAll("\\([^)]*\\)", " "));
        return words.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(column -> column.headers.contains(words))
                        .min(Comparator.comparing(PowerColumn::ordinal));
    }

    private static String folded(String header) {
        return FoldedText.of(header)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bva\\b", " ")
                .replaceAll("\\bcq\\b", "co quan")
                .replaceAll("\\buq\\b", "uy quyen")
                .replaceAll(" +", " ")
                .strip();
    }
}
