package vn.traoquyen.reporting.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.reporting.periodic.Author;
import vn.traoquyen.reporting.periodic.JointSection;
import vn.traoquyen.reporting.periodic.Moments;
import vn.traoquyen.reporting.periodic.PartLine;
import vn.traoquyen.reporting.periodic.PartState;
import vn.traoquyen.reporting.periodic.PartVersion;
import vn.traoquyen.reporting.periodic.PeriodStatus;
import vn.traoquyen.reporting.periodic.PeriodicContent;
import vn.traoquyen.reporting.periodic.PeriodicContent.Row;
import vn.traoquyen.reporting.periodic.PeriodicPaper;
import vn.traoquyen.reporting.periodic.ReportPeriod;
import vn.traoquyen.reporting.periodic.ReportPeriod.Approval;
import vn.traoquyen.reporting.periodic.ReportPeriod.Sending;

/** The report of one week of the office of Đắk Lắk, as it was sent: one unit late, one missing, one of the week before. */
public final class SamplePeriod {

    public static final String THEME = "Rà soát văn bản quy phạm pháp luật";

    private static final Instant PARTS_DUE = Instant.parse("2026-03-04T08:00:00Z");

    private SamplePeriod() {}

    public static List<PeriodicPaper> papers() {
        return List.of(new WordPeriodicPaper(), new WorkbookPeriodicPaper());
    }

    public static PeriodicContent sent() {
        var sending = new Sending(7, "07/BC-VPUBND", LocalDate.of(2026, 3, 5));
        return new PeriodicContent(
                List.of("UBND tỉnh Đắk Lắk"),
                List.of("Văn phòng"),
                "Văn phòng UBND tỉnh Đắk Lắk",
                "HCQT",
                "Đắk Lắk",
                sending.symbol(),
                sending.on(),
                "Sở Nội vụ",
                List.of("KT. Chánh Văn phòng", "Phó Chánh Văn phòng"),
                "Nguyễn Văn Hùng",
                period(sending),
                "Kế hoạch năm 2025 của Văn phòng UBND tỉnh Đắk Lắk thực hiện Kế hoạch số 119/KH-UBND ngày 22/5/2025",
                "Các phòng, đơn vị triển khai đúng tiến độ.",
                List.of(
                        new JointSection(
                                THEME,
                                "- Số văn bản đã rà soát: 42.\n- Số kiến nghị sửa đổi: 9.\n"
                                        + "Phòng Ngoại vụ - Nội dung: Đã rà soát 12 văn bản về đối ngoại."),
                        new JointSection(
                                "Khó khăn, vướng mắc; đề xuất, kiến nghị",
                                "Phòng Ngoại vụ: Đề nghị hướng dẫn thẩm quyền quyết định đoàn ra.")),
                "Ban Tiếp công dân tỉnh đã được đôn đốc hai lần, sẽ báo cáo trong kỳ sau.",
                List.of(
                        row("Phòng Ngoại vụ", 12, 3, 12, PartState.SENT, PARTS_DUE.minusSeconds(7200)),
                        row(
                                "Phòng Nội vụ và Kiểm soát thủ tục hành chính",
                                30,
                                6,
                                28,
                                PartState.SENT_LATE,
                                PARTS_DUE.plusSeconds(5400)),
                        new Row("Ban Tiếp công dân tỉnh", PartState.MISSING, null, null)),
                List.of("Trung tâm Phục vụ hành chính công tỉnh (tuần 9 năm 2026)"));
    }

    private static ReportPeriod period(Sending sending) {
        return new ReportPeriod(
                "van-phong-hang-tuan.2026-w10",
                "van-phong-hang-tuan",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 8),
                "tuần 10 năm 2026",
                "Kết quả thực hiện nhiệm vụ đẩy mạnh phân quyền, phân cấp",
                "vp-ubnd-tinh-hcqt",
                "vp-ubnd-tinh",
                "Sở Nội vụ",
                new Moments(
                        PARTS_DUE.minusSeconds(200_000),
                        PARTS_DUE,
                        PARTS_DUE.plusSeconds(93_600),
                        PARTS_DUE.plusSeconds(604_800)),
                PeriodStatus.SENT,
                PARTS_DUE,
                PARTS_DUE,
                null,
                new Approval(PARTS_DUE, "Nguyễn Văn Hùng", "Phó Chánh Văn phòng"),
                sending);
    }

    private static Row row(String name, int reviewed, int proposed, int known, PartState state, Instant at) {
        return new Row(
                name,
                state,
                at,
                new PartVersion(
                        "van-phong-hang-tuan.2026-w10",
                        name,
                        1,
                        at,
                        new Author("cv", "Trần Thị Mai"),
                        List.of(
                                new PartLine(THEME, "Số văn bản đã rà soát", known, null, reviewed, null),
                                new PartLine(THEME, "Số kiến nghị sửa đổi", proposed, null, proposed, null)),
                        "=Không phát sinh",
                        null));
    }
}
