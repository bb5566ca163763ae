package vn.traoquyen.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.organization.engine.Absences;
import vn.traoquyen.organization.engine.SmallProcess;

/** The page on which an official enters his absence, and a head that of his people. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbsencePageTest {

    private static final String FOLDER = "vang-mat";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    @LocalServerPort
    int port;

    @Autowired
    Officials officials;

    @Autowired
    PartyNames names;

    @Autowired
    Absences absences;

    @Autowired
    SmallProcess process;

    @Autowired
    Clock clock;

    Office office;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
    }

    @AfterEach
    void everybodyIsBack() {
        absences.endAll();
    }

    @Test
    void aHeadEntersAndEndsTheAbsenceOfASpecialist() {
        var pages = office.tasklistOf("ld.so-xay-dung").personalPages();
        assertThat(pages.title()).isEqualTo(name("ld.so-xay-dung"));
        assertThat(pages.text()).contains("Vắng mặt", "Không có ai vắng mặt.");

        pages.press("Ghi nhận vắng mặt")
                .choose("Người vắng mặt", line("cv.so-xay-dung"))
                .choose("Người thay", line("vt.so-xay-dung"))
                .fill("Đến hết ngày", DAY.format(LocalDate.now(clock).plusDays(4)))
                .choose("Phạm vi thay", "Chỉ chức vụ: Chuyên viên, Sở Xây dựng")
                .fill("Lý do", "Đi công tác tại Hà Nội");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "ghi-nhan");
        assertThat(pages.done("Ghi nhận"))
                .isEqualTo("Đã ghi nhận: " + name("vt.so-xay-dung") + " thay " + name("cv.so-xay-dung") + ".");
        assertThat(pages.rowsOf("others"))
                .singleElement()
                .asString()
                .contains(name("cv.so-xay-dung"), name("vt.so-xay-dung"), "Chuyên viên, Sở Xây dựng", "Đang thay");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "lanh-dao");

        assertThat(pages.press("Kết thúc").shown(".tq-done:has-text('thôi thay')"))
                .contains(name("cv.so-xay-dung"));
        assertThat(pages.rowsOf("past").get(0)).contains("kết thúc sớm");
    }

    @Test
    void whatIsRefusedIsSaidAndNothingThatWasTypedIsLost() {
        var pages = office.tasklistOf("cv.so-xay-dung").personalPages().press("Ghi nhận vắng mặt");
        pages.press("Ghi nhận");
        assertThat(pages.complaint()).contains("Chưa chọn người thay");
        pages.choose("Người thay", line("cv2.so-xay-dung")).fill("Đến hết ngày", "1/1/2026");
        pages.press("Ghi nhận");
        assertThat(pages.shown(".tq-deed > .tq-error:not([hidden])")).contains("sau ngày kết thúc");
        assertThat(pages.value("Đến hết ngày")).isEqualTo("1/1/2026");
    }

    @Test
    void theSubstituteFindsTheTasksInTheTasklistThatHeHasOpenAndNoLongerAfterwards() {
        var task = process.start();
        var tasklist = office.tasklistOf("vt.so-y-te");
        assertThat(tasklist.show("Việc của đơn vị").links()).noneMatch(link -> link.contains(task));

        var absence = absences.of("cv.so-y-te", "vt.so-y-te");
        tasklist = office.tasklistOf("vt.so-y-te");
        assertThat(tasklist.show("Việc của đơn vị").entry(task).count()).isOne();
        var pages = tasklist.personalPages();
        assertThat(pages.rowsOf("standing-in")).singleElement().asString().contains(name("cv.so-y-te"));
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "nguoi-thay");

        absences.end(absence);
        assertThat(office.tasklistOf("vt.so-y-te").show("Việc của đơn vị").links())
                .noneMatch(link -> link.contains(task));
    }

    private String name(String user) {
        return officials.byUserId(user).fullName();
    }

    private String line(String user) {
        var official = officials.byUserId(user);
        return official.fullName() + " – " + official.title() + ", " + names.agency(official.agencyCode());
    }
}
