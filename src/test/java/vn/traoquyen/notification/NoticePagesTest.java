package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageOpened;

/** The pages on which one reads what one was told, and says how one wants to be told. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePagesTest {

    private static final String FOLDER = "thong-bao";

    @LocalServerPort
    int port;

    @Autowired
    LetterDesk desk;

    Office office;

    @BeforeAll
    void openTheOffice() {
        office = new Office(port);
    }

    @AfterAll
    void closeTheOffice() {
        office.close();
        desk.clear();
    }

    @Test
    void anOfficialReadsWhatHeWasToldAndChoosesHowHeIsTold() {
        desk.clear();
        desk.tell(
                new StageOpened(Stages.appraisal("so-y-te.lanh-dao")),
                new LevelReached(
                        Stages.stage(
                                "Lập hồ sơ đề nghị – Ủy quyền cấp giấy phép",
                                Stages.DUE,
                                "cv.so-y-te",
                                "so-y-te.chuyen-vien"),
                        2,
                        "Quá hạn 1 ngày làm việc: báo cáo lãnh đạo đơn vị",
                        Set.of("ld.so-y-te"),
                        false));
        desk.sweep();
        desk.deliver();

        var pages = office.tasklistOf("ld.so-y-te").personalPages().open("thong-bao");
        assertThat(pages.text())
                .contains(
                        "Chưa đọc (2)", "Việc mới: Thẩm định hồ sơ", "Mức 2", "Đã gửi thư", "báo cáo lãnh đạo đơn vị");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "thong-bao");
        pages.press("Đánh dấu đã đọc tất cả");
        assertThat(pages.shown("a:text('Chưa đọc (0)')")).isNotEmpty();

        pages.open("cach-nhan-thu");
        pages.tick("Chỉ nhận bản tin sáng").press("Lưu");
        assertThat(pages.shown("[role=status]:text('Đã lưu.')")).isEqualTo("Đã lưu.");
        pages.screen().isFitForStaff().fitsSmallWindows(FOLDER, "cach-nhan-thu");
        assertThat(office.troubles()).isEmpty();
    }
}
