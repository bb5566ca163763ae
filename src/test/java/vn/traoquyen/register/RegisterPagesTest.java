package vn.traoquyen.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.PortfolioPages;

/** The pages that say who holds which power on which day, and what soon ends. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPagesTest {

    private static final String FOLDER = "so-theo-doi";

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
    void aCommuneSeesWhatItHoldsOnAnyDay() {
        var pages = of("cv.xa-06040").open("so-theo-doi?on=2026-01-15");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "so");
        var before = pages.fill("Vào ngày", "1/8/2025").press("Tìm").shown(".tq-about:text('1/8/2025')");
        assertThat(before).contains("Ngày 1/8/2025");

        pages.open("co-quan/xa-06040?on=2026-01-15");
        assertThat(pages.rowsOf("holdings"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsAnyOf("UBND các xã, phường", "Tam Thanh"));
        assertThat(pages.text()).contains("Đề xuất nhận thêm");
        assertThat(pages.open("co-quan/xa-06040").rowsOf("duties"))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty).contains("Báo cáo kết quả thực hiện"));
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "co-quan");
    }

    @Test
    void anInstrumentShowsWhatIsHeldByIt() {
        var pages = of("cv.so-y-te").open("so-theo-doi?on=2026-11-26&q=1698/QĐ-UBND");
        pages.follow("1698/QĐ-UBND");
        assertThat(pages.title()).contains("1698/QĐ-UBND");
        assertThat(pages.rowsOf("holdings")).hasSize(5);
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "van-ban");
    }

    @Test
    void manyThatEndOnOneDayAreTakenOnInOneDossier() {
        var pages = of("cv.so-tu-phap").open("sap-het-hieu-luc?from=2026-11-26&to=2027-12-31");
        assertThat(pages.shown(".tq-alert")).contains("Ngày 28/2/2027", "hết hiệu lực cùng một ngày");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "sap-het-hieu-luc");

        pages.open("sap-het-hieu-luc?from=2027-02-28&to=2027-02-28&agency=so-tu-phap");
        pages.tick("Chọn tất cả").press("Lập hồ sơ kế tiếp");
        assertThat(pages.text()).contains("thành 1 hồ sơ");
        pages.fill("Thời hạn mới, đến hết ngày", "28/02/2029").fill("Lý do", "Tiếp tục ủy quyền sau khi hết thời hạn.");
        pages.screen().fitsSmallWindows(FOLDER, "ho-so-ke-tiep");
        assertThat(pages.done("Lập hồ sơ")).contains("Đã lập hồ sơ HS-", "tại Sở Tư pháp");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "da-lap-ho-so");
    }

    private PortfolioPages of(String user) {
        return office.tasklistOf(user).portfolioPages();
    }
}
