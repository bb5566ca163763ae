package vn.traoquyen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.PortfolioPages;

/** The page of the working calendar, as officials and the administrator use it in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesTest {

    /** Far from whatever other tests count with. */
    private static final int FAR_AWAY = 2031;

    @LocalServerPort
    int port;

    Office office;

    int troublesOfTheTasklist;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
    }

    @Test
    void everybodyReadsTheYearAndTheDecisionsBehindIt() {
        var pages = of("cv.so-y-te").openCalendarOf(2026);

        assertThat(pages.title()).isEqualTo("Lịch làm việc năm 2026");
        assertThat(pages.places()).contains("Lịch làm việc");
        assertThat(pages.rowsOf("special"))
                .hasSize(16)
                .anySatisfy(row -> assertThat(row).contains("22/8/2026", "Làm bù thứ Bảy", "TB 9441/TB-BNV"));
        assertThat(pages.shown(".tq-month:nth-child(8) caption")).isEqualTo("Tháng 8\n21 ngày làm việc");
        assertThat(pages.text()).doesNotContain("Nhập ngày", "Lịch sử thay đổi");
        pages.screen().isFitForStaff().fitsSmallWindows("lich", "nam-2026");

        pages.openCalendarOf(2027);
        assertThat(pages.shown(".tq-year")).contains("Lịch nghỉ chưa công bố");
        pages.screen().isFitForStaff().fitsSmallWindows("lich", "nam-2027");
        assertThat(troubles()).isEmpty();
    }

    @Test
    void aTermIsCountedAndExplained() {
        var pages = of("cv.xa-06040");
        pages.fill("Kể từ ngày", "31/2/2026").press("Tính");
        assertThat(pages.complaint()).contains("Ngày không đọc được");

        pages.fill("Kể từ ngày", "13/2/2026").fill("Lúc", "16:00").press("Tính");
        assertThat(pages.shown(".tq-answer"))
                .startsWith("Hạn: 17:00 thứ Sáu, 27/02/2026 – 5 ngày làm việc kể từ 13/02/2026")
                .contains("17/02/2026 – Tết Nguyên đán");
        pages.choose("Đơn vị", "giờ làm việc").press("Tính");
        assertThat(pages.shown(".tq-answer.tq-unsure")).contains("5 giờ làm việc kể từ 16:00 13/02/2026");
        pages.fill("Thời hạn", "năm").press("Tính");
        assertThat(pages.complaint()).isEqualTo("Số ngày \"năm\" không phải là một số nguyên.");
        pages.screen().isFitForStaff();
    }

    @Test
    void theAdministratorSeesWhatADayWouldMoveBeforeHeAppliesIt() {
        var pages = of("qt").openCalendarOf(FAR_AWAY);
        assertThat(pages.shown(".tq-year")).contains("Lịch nghỉ chưa công bố");

        pages.press("Nhập ngày").press("Xem các thời hạn bị dời");
        assertThat(pages.complaint()).isEqualTo("Chưa nhập ngày.");
        pages.fill("Ngày", "9/3/2031")
                .choose("Loại ngày", "Làm việc")
                .fill("Tên ngày", "Làm bù")
                .press("Xem các thời hạn bị dời");
        assertThat(pages.complaint()).isEqualTo("Chưa nhập văn bản quyết định.");
        pages.fill("Ngày", "10/3/2031")
                .choose("Loại ngày", "Làm việc rút ngắn")
                .fill("Đóng cửa lúc", "12:15")
                .fill("Tên ngày", "Khai mạc lễ hội")
                .fill("Văn bản quyết định", "QĐ 9/QĐ-UBND")
                .press("Xem các thời hạn bị dời");
        assertThat(pages.complaint()).contains("là ngoài giờ làm việc (07:30–11:30, 13:00–17:00)");

        pages.fill("Đóng cửa lúc", "25:00").press("Xem các thời hạn bị dời");
        assertThat(pages.complaint()).contains("Giờ không đọc được");
        pages.fill("Đóng cửa lúc", "15h00").press("Xem các thời hạn bị dời");
        assertThat(pages.shown(".tq-confirmation"))
                .contains("Ngày 10/03/2031 (trong tỉnh)", "Chưa có trong lịch", "chỉ làm việc đến 15:00");
        pages.screen().isFitForStaff().fitsSmallWindows("lich", "xem-truoc");
        assertThat(pages.done("Áp dụng")).startsWith("Ngày 10/03/2031 (trong tỉnh): đã áp dụng");
        assertThat(pages.rowsOf("special")).singleElement().asString().contains("10/3/2031", "Làm việc đến 15:00");
        pages.screen().isFitForStaff().fitsSmallWindows("lich", "quan-tri");

        pages.press("Bỏ…").press("Xem các thời hạn bị dời");
        assertThat(pages.complaint()).isEqualTo("Chưa nhập lý do.");
        pages.fill("Lý do bỏ ngày 10/3/2031 (trong tỉnh) khỏi lịch", "Lễ hội hoãn")
                .press("Xem các thời hạn bị dời");
        pages.press("Áp dụng");
        assertThat(pages.shown(".tq-notes:has-text('Lễ hội hoãn')")).contains("Khai mạc lễ hội");
        assertThat(pages.rowsOf("special")).isEmpty();
        assertThat(troubles()).isEmpty();
    }

    private PortfolioPages of(String user) {
        var pages = office.tasklistOf(user).calendarPage();
        troublesOfTheTasklist = office.troubles().size();
        return pages;
    }

    /** On a busy machine the Tasklist gives up some of its own parts; what the calendar does is asked here. */
    private List<String> troubles() {
        return office.troubles().stream().skip(troublesOfTheTasklist).toList();
    }
}
