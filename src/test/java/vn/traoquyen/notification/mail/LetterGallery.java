package vn.traoquyen.notification.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.traoquyen.notification.Letter;
import vn.traoquyen.notification.LetterContent;
import vn.traoquyen.notification.LetterContent.Row;
import vn.traoquyen.notification.LetterContent.Section;
import vn.traoquyen.notification.NotificationSettings;
import vn.traoquyen.notification.Recipient;

/** Writes sample letters to {@code target/letters}, for a person to look at. */
final class LetterGallery {

    private static final String TITLE =
            "Ủy quyền cho Giám đốc Sở Y tế phê duyệt kế hoạch lựa chọn nhà thầu mua thuốc, vật tư y tế";
    private static final String GIVEN = "Việc được giao đến vị trí công tác của ông/bà";

    private LetterGallery() {}

    public static void main(String[] arguments) throws IOException {
        var pages = new LetterPages(new NotificationSettings(
                "https://traoquyen.langson.gov.vn",
                "trao-quyen@langson.gov.vn",
                "Trao Quyền",
                LocalTime.of(7, 30),
                LocalTime.of(17, 0),
                3,
                List.of(Duration.ofMinutes(1)),
                Duration.ofHours(6),
                100));
        var folder = Files.createDirectories(Path.of("target/letters"));
        for (var letter : List.of(notices(), digest())) {
            var name = letter.digestOn() == null ? "notices" : "digest";
            Files.writeString(folder.resolve(name + ".html"), pages.html(letter));
            Files.writeString(folder.resolve(name + ".txt"), pages.text(letter));
        }
    }

    private static Letter notices() {
        return letter(
                new LetterContent(
                        "[Trao Quyền] 4 thông báo mới",
                        "Bế Minh Tuấn, Giám đốc, Sở Tư pháp",
                        "Hệ thống Trao Quyền thông báo đến ông/bà 4 nội dung sau:",
                        List.of(
                                new Section(
                                        "Nhắc hạn, báo cáo quá hạn",
                                        List.of(new Row(
                                                "Quá hạn: Thẩm định hồ sơ – " + TITLE,
                                                "Hạn xử lý là 17:00 ngày 24/11/2026, đến nay chưa hoàn thành. Người đang xử lý:"
                                                        + " Lý Thu Hà.",
                                                "HS-2026-00017",
                                                "17:00 ngày 24/11/2026",
                                                "/ho-so/#/HS-2026-00017",
                                                "Quá hạn 1 ngày làm việc: báo cáo lãnh đạo đơn vị"))),
                                new Section(
                                        "Việc mới",
                                        List.of(
                                                work("Ký báo cáo thẩm định – " + TITLE, "17:00 ngày 02/12/2026", GIVEN),
                                                work("Cho ý kiến về dự thảo – Phân cấp quản lý chợ", "", GIVEN))),
                                new Section(
                                        "Căn cứ pháp lý thay đổi",
                                        List.of(new Row(
                                                "Căn cứ pháp lý thay đổi: Luật Xây dựng (sửa đổi) có hiệu lực",
                                                "Theo 135/2025/QH15, có hiệu lực từ ngày 01/07/2026. Liên quan đến 2 nhiệm"
                                                        + " vụ do cơ quan ông/bà chủ trì: LS-SXD-001, LS-SXD-004.",
                                                "",
                                                "",
                                                "/danh-muc/#/can-cu-phap-ly",
                                                "Cơ quan ông/bà chủ trì nhiệm vụ liên quan")))),
                        0),
                null);
    }

    private static Letter digest() {
        return letter(
                new LetterContent(
                        "[Trao Quyền] Bản tin ngày 26/11/2026: 1 quá hạn, 2 sắp đến hạn",
                        "Bế Minh Tuấn, Giám đốc, Sở Tư pháp",
                        "Việc của ông/bà đến sáng ngày 26/11/2026:",
                        List.of(
                                new Section(
                                        "Quá hạn",
                                        List.of(work("Thẩm định hồ sơ – " + TITLE, "17:00 ngày 24/11/2026", ""))),
                                new Section(
                                        "Sắp đến hạn",
                                        List.of(
                                                work("Rà soát căn cứ pháp lý – " + TITLE, "17:00 ngày 27/11/2026", ""),
                                                work(
                                                        "Cho ý kiến về dự thảo – Phân cấp quản lý chợ",
                                                        "17:00 ngày 30/11/2026 (chưa kiểm chứng)",
                                                        "")))),
                        12),
                LocalDate.of(2026, 11, 26));
    }

    private static Row work(String name, String due, String because) {
        return new Row(
                name,
                "Đang giao đến lãnh đạo Sở Tư pháp.",
                "HS-2026-00017",
                due,
                "/camunda/app/tasklist/default/#/?task=1",
                because);
    }

    private static Letter letter(LetterContent content, LocalDate digestOn) {
        return new Letter(
                "20261126-ld.so-tu-phap-1f3a09bc",
                Recipient.person("ld.so-tu-phap"),
                "ld.so-tu-phap@langson.gov.vn",
                content,
                digestOn,
                Instant.parse("2026-11-26T00:30:00Z"),
                null,
                null);
    }
}
