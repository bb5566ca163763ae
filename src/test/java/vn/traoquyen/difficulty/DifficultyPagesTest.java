package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.traoquyen.browser.Office;
import vn.traoquyen.browser.PortfolioPages;

/** The pages of difficulties, as an official of a commune uses them in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DifficultyPagesTest {

    private static final String ROOM = "vuong-mac";

    @LocalServerPort
    int port;

    @Autowired
    RaisedDifficulties raised;

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
    void anOfficialOfACommuneRaisesOneSeesOthersOfTheLikeAndFollowsIt() {
        var title = "Máy in thẻ hộ tịch của xã bị hỏng, chưa rõ nguồn kinh phí";
        var other = raised.raise("cv.xa-06001", "title", title, "stream", "RESOURCES");
        raised.complete(other, "receiveDifficulty", "cv.xa-06001-vp", "outcome", "FORWARD");
        var answered = raised.raise("cv.xa-06001", "title", title + " sửa chữa", "onBehalfOf", "Xóm Nà Pàn");
        raised.complete(answered, "settleDifficulty", "ld.xa-06001", answer("Chi từ nguồn thường xuyên của xã"));

        var pages = of("cv.xa-06040").open(ROOM, "phan-anh");
        pages.fill("Vấn đề", "in the ho tich bi hong");
        assertThat(pages.shown(".tq-alike")).contains(other.value(), "Chi từ nguồn thường xuyên của xã");
        pages.screen().isFitForStaff().fitsSmallWindows(ROOM, "phan-anh");
        pages.press("Gửi phản ánh");
        assertThat(pages.complaint()).isEqualTo("Nêu rõ khó khăn bằng ít nhất 20 ký tự.");

        pages.fill("Vấn đề", "Máy in thẻ hộ tịch bị hỏng")
                .fill("Nội dung khó khăn, vướng mắc", "Máy in thẻ hỏng từ tháng 10, xã chưa có dự toán để sửa.")
                .fill("Kiến nghị, thông tin đề xuất", "Cho phép dùng kinh phí chi thường xuyên.")
                .choose("Lĩnh vực", "Nhân lực, kinh phí, cơ sở vật chất");
        assertThat(pages.done("Gửi phản ánh")).contains("Đã gửi phản ánh KK-", "Đầu mối của cơ quan");
        pages.follow("KK-");
        assertThat(pages.shown(".tq-hop-now")).contains("Đầu mối của cơ quan", "Đang ở đây", "hạn ");
        pages.screen().isFitForStaff();

        pages.open(ROOM, "kho-khan/" + other);
        assertThat(pages.complaint()).contains("Không có khó khăn, vướng mắc");
        pages.open(ROOM, "danh-sach?q=in the ho tich");
        assertThat(pages.rowsOf("difficulties"))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("Đang giải quyết", "hạn "))
                .anySatisfy(row -> assertThat(row).contains("Đã trả lời", "Chi từ nguồn thường xuyên của xã"));
        pages.screen().isFitForStaff().fitsSmallWindows(ROOM, "danh-sach");
    }

    @Test
    void anotherCommuneJoinsAndSeesTheWayAndTheAnswer() {
        var title = "Trụ sở xã chưa có đường truyền số liệu chuyên dùng";
        var id = raised.raise("cv.xa-06001", "title", title, "onBehalfOf", "Xóm Bản Chang");
        var pages = of("cv.xa-06040").open(ROOM, "phan-anh");
        pages.fill("Vấn đề", title);
        assertThat(pages.shown(".tq-alike")).contains(id.value());
        pages.press("Cơ quan tôi cũng vướng mắc");
        assertThat(pages.shown(".tq-hop-now")).contains("Lãnh đạo cơ quan");
        assertThat(pages.text()).contains("Cơ quan ông/bà cùng vướng mắc này");

        raised.complete(id, "settleDifficulty", "ld.xa-06001", "outcome", "SEND_UP", "reason", "Vượt thẩm quyền");
        raised.complete(id, "coordinateDifficulty", "cv.so-tu-phap", "outcome", "ASSIGN", "department", "so-noi-vu");
        raised.complete(id, "adviseDifficulty", "cv.so-noi-vu", answer("Bưu điện tỉnh lắp đặt trong tháng 12"));
        raised.complete(id, "signAdvice", "ld.so-noi-vu", "outcome", "SIGN");
        pages.open(ROOM, "kho-khan/" + id);
        assertThat(pages.shown(".tq-answer")).contains("Bưu điện tỉnh lắp đặt trong tháng 12", "Sở Nội vụ");
        pages.screen().isFitForStaff().fitsSmallWindows(ROOM, "kho-khan");
        assertThat(office.troubles()).isEmpty();
    }

    private PortfolioPages of(String user) {
        return office.tasklistOf(user).portfolioPages();
    }
}
