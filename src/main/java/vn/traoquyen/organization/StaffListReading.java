package vn.traoquyen.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.traoquyen.organization.StaffList.Problem;
import vn.traoquyen.organization.StaffList.Row;

/** Understands a list of agencies and officials, and says of every cell what is wrong with it (đọc danh sách tổ chức). */
class StaffListReading {

    private static final String AGENCIES = "Cơ quan";
    private static final String OFFICIALS = "Công chức";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,63}");

    private final Map<String, Agency> agencies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final LocalDate today;

    StaffListReading(List<Agency> known, LocalDate today) {
        known.forEach(agency -> agencies.put(agency.code(), agency));
        this.today = today;
    }

    List<Problem> problems() {
        return problems;
    }

    /** In an order in which every parent comes before its units. */
    List<Agency> agencies(List<Row> rows) {
        var read = new LinkedHashMap<String, Agency>();
        var numbers = new HashMap<String, Row>();
        for (var row : rows) {
            var cells = cells(AGENCIES, row);
            var code = cells.matching("Mã", CODE, "chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ so-y-te");
            var agency = new Agency(
                    code,
                    cells.required("Tên"),
                    cells.orElse("Tên viết tắt", row.cell("Tên")),
                    cells.orElse("Ký hiệu", ""),
                    cells.choice("Loại", Stream.of(AgencyKind.values()), AgencyKind::label),
                    cells.day("Từ ngày").orElse(today),
                    cells.day("Đến ngày").orElse(null),
                    cells.optional("Thuộc cơ quan"),
                    cells.address("Hộp thư"));
            if (read.put(code, agency) != null) {
                cells.complain("Mã", "“" + code + "” đã có ở dòng trên.");
            }
            numbers.put(code, row);
            if (agency.validUntil() != null && !agency.validUntil().isAfter(agency.validFrom())) {
                cells.complain("Đến ngày", "phải sau ngày bắt đầu.");
            }
        }
        agencies.putAll(read);
        read.values().forEach(agency -> checkParent(agency, cells(AGENCIES, numbers.get(agency.code()))));
        return problems.isEmpty() ? ordered(read) : List.of();
    }

    private void checkParent(Agency agency, StaffCells cells) {
        boolean needsOne = agency.kind() == AgencyKind.UNIT || agency.kind() == AgencyKind.FRONT;
        if (agency.parent() == null) {
            if (needsOne) {
                cells.complain("Thuộc cơ quan", "bắt buộc nhập mã cơ quan cấp trên của đơn vị.");
            }
        } else if (!agencies.containsKey(agency.parent())) {
            cells.complain("Thuộc cơ quan", "không có cơ quan nào mang mã “" + agency.parent() + "”.");
        } else if (!needsOne) {
            cells.complain("Thuộc cơ quan", "chỉ nhập cho đơn vị trực thuộc và Mặt trận Tổ quốc cấp xã.");
        } else if (isAboveItself(agency)) {
            cells.complain("Thuộc cơ quan", "“" + agency.parent() + "” lại trực thuộc chính đơn vị này.");
        }
    }

    private boolean isAboveItself(Agency agency) {
        var seen = new HashSet<String>();
        var above = agency;
        while (above != null && above.parent() != null) {
            if (!seen.add(above.code())) {
                return true;
            }
            above = agencies.get(above.parent());
        }
        return false;
    }

    private static List<Agency> ordered(Map<String, Agency> read) {
        var ordered = new LinkedHashMap<String, Agency>();
        read.values().forEach(agency -> place(agency, read, ordered));
        return List.copyOf(ordered.values());
    }

    private static void place(Agency agency, Map<String, Agency> read, Map<String, Agency> ordered) {
        var parent = agency.parent() == null ? null : read.get(agency.parent());
        if (parent != null && !ordered.containsKey(parent.code())) {
            place(parent, read, ordered);
        }
        ordered.put(agency.code(), agency);
    }

    /** @param administrators accounts that are kept elsewhere and cannot be given a post by a list */
    List<Official> officials(List<Row> rows, Set<String> administrators) {
        var read = new LinkedHashMap<String, Official>();
        for (var row : rows) {
            var cells = cells(OFFICIALS, row);
            var account = cells.matching(
                    "Tài khoản", ACCOUNT, "gồm 2 đến 64 chữ không dấu, chữ số, dấu chấm, gạch nối, gạch dưới");
            var agency = cells.required("Mã cơ quan");
            if (!agency.isEmpty() && !agencies.containsKey(agency)) {
                cells.complain("Mã cơ quan", "không có cơ quan nào mang mã “" + agency + "”.");
            }
            if (administrators.contains(account)) {
                cells.complain(
                        "Tài khoản", "“" + account + "” là tài khoản quản trị, không nhận chức vụ qua danh sách.");
            }
            var official = new Official(
                    account,
                    cells.required("Họ và tên"),
                    cells.required("Chức danh"),
                    agency,
                    cells.choice(
                            "Chức vụ",
                            Stream.of(Position.values()).filter(position -> position != Position.ADMINISTRATOR),
                            Position::label),
                    cells.address("Thư điện tử"));
            if (read.put(account, official) != null) {
                cells.complain("Tài khoản", "“" + account + "” đã có ở dòng trên.");
            }
        }
        return List.copyOf(read.values());
    }

    private StaffCells cells(String sheet, Row row) {
        return new StaffCells(sheet, row, problems);
    }
}
