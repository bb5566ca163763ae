package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.PortfolioPages;
import vn.traoquyen.plan.engine.PlansAtWork;

/** The pages of plans, as a coordinator, a lead agency and a consolidator use them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPagesTest {

    private static final String FOLDER = "ke-hoach";

    @LocalServerPort
    int port;

    @Autowired
    PlansAtWork work;

    Office office;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aCoordinatorIssuesStartsAndRegistersTheLetterOfTheMinistry() {
        var id = work.as("ld.so-noi-vu", () -> entered("thai-nguyen-2025", 2, 4));
        var pages = of("ld.so-noi-vu");
        assertThat(pages.rowsOf("plans")).isNotEmpty();
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "danh-sach");

        pages.open("ke-hoach/" + id);
        assertThat(pages.text()).contains("Dự thảo, chưa có số", "Phối hợp rà soát, xác định nội dung tại các điều");
        pages.press("Ban hành, cấp số").press("Ban hành");
        assertThat(pages.shown(".tq-badge:text('Đã ban hành')")).contains("chưa bắt đầu");
        pages.press("Bắt đầu thực hiện").press("Bắt đầu");
        assertThat(pages.shown(".tq-badge:text('Đang thực hiện')")).isNotEmpty();
        assertThat(pages.rowsOf("shares")).anySatisfy(row -> assertThat(row).contains("Sở Y tế", "Chờ văn bản"));

        pages.press("Ghi nhận văn bản của cấp trên")
                .fill("Số, ký hiệu", "2345/BNV-CQĐP")
                .fill("Ngày văn bản", "20/11/2026")
                .fill("Cơ quan ban hành", "Bộ Nội vụ")
                .fill("Trích yếu", "V/v rà soát quy định về phân quyền, phân cấp")
                .fill("Thời hạn ghi trong văn bản", "15/12/2026");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "van-ban-cap-tren");
        pages.press("Ghi nhận");
        assertThat(pages.shown(".tq-letters")).contains("2345/BNV-CQĐP", "15/12/2026");
        assertThat(pages.rowsOf("shares"))
                .anySatisfy(row -> assertThat(row).contains("Sở Y tế", "Chờ phân công", "15/12/2026"));
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "ke-hoach");
    }

    @Test
    void aLeadAgencyReviewsClauseByClauseAndShowsWhatItDid() {
        var plan = work.started("thai-nguyen-2025", java.time.LocalDate.of(2025, 4, 9), 2);
        work.letter(plan, "cv.so-tu-phap", work.today().plusDays(20), 2);
        var one = work.undertaking(plan, 2, "so-y-te");
        var pages = of("cv.so-y-te").open("viec/" + one.id());
        assertThat(pages.title()).contains("Sở Y tế");
        assertThat(pages.text()).contains("Đã rà soát 0/0 văn bản (0%)");

        pages.press("Thêm văn bản")
                .fill("Số, ký hiệu hoặc tên gọi", "15/2023/QH15")
                .fill("Cơ quan ban hành", "Quốc hội")
                .fill("Trích yếu", "Luật Khám bệnh, chữa bệnh")
                .fill("Điều, khoản, điểm", "khoản 1 Điều 28")
                .fill("Nội dung của quy định", "Thẩm quyền cấp giấy phép hành nghề")
                .press("Thêm");
        assertThat(pages.shown(".tq-clause")).contains("khoản 1 Điều 28", "Chưa rà soát");
        pages.press("Rà soát")
                .choose("Kết quả rà soát", "Đề xuất phân cấp, phân quyền")
                .fill("Nội dung đề xuất", "Phân cấp thêm")
                .press("Ghi kết quả");
        assertThat(pages.complaint()).contains("Nội dung đề xuất phải cụ thể", "ít nhất 30 ký tự", "UBND cấp xã");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "ghi-ket-qua");
        pages.fill("Nội dung đề xuất", "Phân cấp cho Giám đốc Sở Y tế cấp giấy phép hành nghề")
                .fill("Cấp, cơ quan nhận nhiệm vụ", "Giám đốc Sở Y tế")
                .press("Ghi kết quả");
        assertThat(pages.shown(".tq-coverage:has-text('100%')")).contains("Đã rà soát 1/1 văn bản (100%)");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "viec");
    }

    @Test
    void theAgencyThatIssuesEntersAPlanWithItsItems() {
        var pages = of("ld.so-tu-phap").open("nhap");
        pages.fill("Trích yếu", "Kế hoạch kiểm tra việc phân cấp, ủy quyền năm 2027")
                .fill("Ký hiệu", "KH-STP")
                .fill("Nội dung đầu việc 1", "Tự kiểm tra các việc đã phân cấp, ủy quyền")
                .choose("Cơ quan chủ trì", "Các sở, ban, ngành")
                .choose("Thời hạn", "Thường xuyên");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "nhap");
        assertThat(pages.done("Nhập kế hoạch")).contains("Đã nhập kế hoạch");
        pages.follow("Mở kế hoạch");
        assertThat(pages.text()).contains("Tự kiểm tra các việc đã phân cấp, ủy quyền", "Thường xuyên");
    }

    private String entered(String id, Integer... items) {
        return work.enter(work.draft(id, items));
    }

    private PortfolioPages of(String user) {
        return office.tasklistOf(user).pages("ke-hoach");
    }
}
