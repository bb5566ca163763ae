package vn.traoquyen.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.PortfolioPages;
import vn.traoquyen.browser.PortfolioPages.Figure;

/** The pages of figures, of the list and of its imports, as officials use them in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioPagesTest {

    /** The sum over all and the first agencies: each kind of figure is among them. */
    private static final int FIGURES_FOLLOWED = 20;

    @LocalServerPort
    int port;

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
    void everyFigureOpensToAsManyPowersAsItCounts() {
        var pages = of("cv.so-y-te");
        assertThat(pages.title()).isEqualTo("Tổng hợp phân cấp, ủy quyền");
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "tong-hop");

        var figures =
                pages.figures().stream().distinct().limit(FIGURES_FOLLOWED).toList();
        assertThat(figures).hasSizeGreaterThan(7);
        for (var figure : figures) {
            assertThat(pages.open(figure.place()).total()).as(figure.place()).isEqualTo(figure.count());
        }
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "nhiem-vu");
        assertThat(office.troubles()).isEmpty();
    }

    @Test
    void theFiguresOfADayAddUpAndTheDayIsTypedAsOneWritesIt() {
        var pages = of("cv.so-y-te");
        pages.fill("Tính đến ngày", "31/2/2026").press("Xem");
        assertThat(pages.complaint()).isEqualTo("Ngày không đọc được. Hãy nhập ngày/tháng/năm, ví dụ 10/4/2026.");
        assertThat(pages.value("Tính đến ngày")).isEqualTo("31/2/2026");

        pages.fill("Tính đến ngày", "10/4/2026").press("Xem");
        assertThat(pages.shown(".tq-about:text('10/4/2026')")).contains("Số liệu tính đến hết ngày 10/4/2026");
        var parts = pages.figures().stream().map(Figure::count).toList();
        assertThat(parts.get(0)).isEqualTo(201);
        assertThat(parts.subList(1, 7)).containsExactly(179, 22, 157, 8, 2, 12);
    }

    @Test
    void aPowerTellsItsHistory() {
        var pages = of("cv.so-y-te").open("nhiem-vu?q=LS-SXD-016").follow("LS-SXD-016");
        assertThat(pages.shown(".tq-about")).contains("Tạm dừng");
        assertThat(pages.shown(".tq-timeline")).contains("Từ ngày", "Ghi vào hệ thống");
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "mot-nhiem-vu");
    }

    @Test
    void aListIsTriedThenEnteredThenUndone(@TempDir Path desk) throws IOException {
        var faulty = SmallWorkbook.write(
                desk.resolve("Danh mục có lỗi.xlsx"), List.of(row("LS-STP-901", "Ủy quyền lại", "31/02/2027")));
        var right = SmallWorkbook.write(
                desk.resolve("Danh mục đã sửa.xlsx"), List.of(row("LS-STP-901", "Ủy quyền", "28/02/2027")));
        var pages = of("cv.so-tu-phap").open("nhap-danh-muc");
        pages.press("Kiểm tra thử");
        assertThat(pages.complaint()).isEqualTo("Chưa chọn tệp.");

        pages.attach(faulty).press("Kiểm tra thử");
        assertThat(pages.shown(".tq-problems")).contains("Ủy quyền lại", "31/02/2027");
        assertThat(pages.shown(".tq-alert")).contains("dòng có lỗi nên chưa ghi được");
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "nhap-co-loi");

        pages.attach(right).press("Kiểm tra thử");
        assertThat(pages.shown(".tq-found:not(:has(.tq-problems))")).contains("Thêm mới 1");
        assertThat(pages.done("Ghi 1 dòng vào danh mục")).contains("Đã ghi 1 dòng vào danh mục");
        assertThat(pages.shown(".tq-imports tr:has-text('Danh mục đã sửa.xlsx')"))
                .contains("Hoàn tác…");
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "nhap-da-ghi");
        assertThat(pages.open("nhiem-vu?q=LS-STP-901").total()).isEqualTo(1);

        pages.open("nhap-danh-muc").press("Hoàn tác…").press("Hoàn tác lần nhập này");
        assertThat(pages.complaint()).isEqualTo("Chưa nhập lý do.");
        pages.fill("Lý do hoàn tác", "Nhập để thử.").press("Hoàn tác lần nhập này");
        assertThat(pages.shown(".tq-imports tr:has-text('Nhập để thử.')")).contains("Đã hoàn tác");
        assertThat(pages.open("nhiem-vu?q=LS-STP-901").shown(".tq-empty")).contains("Không có nhiệm vụ nào phù hợp");
    }

    private static List<String> row(String code, String form, String dueOn) {
        return List.of(
                "1",
                code,
                "Chứng thực hợp đồng về tài sản tại nơi chưa có tổ chức hành nghề công chứng",
                "Chứng thực",
                "khoản 2 Điều 14 Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
                form,
                "Chủ tịch UBND tỉnh",
                "Giám đốc Sở Tư pháp",
                "Sở Tư pháp",
                "Sở Nội vụ",
                dueOn,
                "Đang thực hiện",
                "",
                "",
                "",
                "",
                "");
    }

    @Test
    void importsAreNotOfferedToWhoMayNotMakeThem() {
        var pages = of("cv.so-y-te");
        assertThat(pages.places()).contains("Danh mục", "Sổ theo dõi").doesNotContain("Nhập danh mục");
        assertThat(pages.open("nhap-danh-muc").shown(".tq-note")).contains("do các cơ quan quản lý danh mục");
        assertThat(pages.open("can-cu-phap-ly").text()).doesNotContain("Nhập thay đổi");
    }

    @Test
    void aLawShowsWhatAChangeOfItWouldTouch() {
        var pages = of("cv.so-tu-phap").open("can-cu-phap-ly");
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "can-cu-phap-ly");
        assertThat(pages.text()).contains("Nhập thay đổi");

        pages.follow("Luật Đất đai số 31/2024/QH15");
        assertThat(pages.rowsOf("concerned"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("Luật Đất đai"));
        pages.screen().isFitForStaff().fitsSmallWindows("danh-muc", "mot-can-cu");
    }

    @Test
    void whoHasNotSignedInIsLedToTheSignIn() {
        var pages = office.portfolioPagesOfNobody();
        assertThat(pages.complaint()).contains("chưa đăng nhập");
        assertThat(pages.text()).contains("Đăng nhập");
    }

    private PortfolioPages of(String user) {
        return office.tasklistOf(user).portfolioPages();
    }
}
