package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.difficulty.DifficultyAnswered;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyReturned;
import vn.traoquyen.difficulty.DifficultySentUp;
import vn.traoquyen.difficulty.Place;
import vn.traoquyen.plan.PlanEvent;
import vn.traoquyen.plan.PlanItemAccepted;
import vn.traoquyen.plan.PlanItemReturned;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;

/** What is told of difficulties, plans and reports: to whom, in which words, where it is looked at. */
class NewsOfWorkTest {

    private static final DifficultyId ID = DifficultyId.of("VM-2026-00001");
    private static final PlanEvent ITEM = new PlanEvent(
            "lang-son-2025", "lang-son-2025.2.so-y-te", "Mục 2: Rà soát văn bản", "so-y-te", "so-tu-phap", null);

    private static NoticesOnPostgres room;

    @BeforeAll
    static void open() throws IOException {
        room = new NoticesOnPostgres();
    }

    @AfterAll
    static void close() throws IOException {
        room.close();
    }

    @BeforeEach
    void nothingTold() {
        room.clear();
    }

    @Test
    void whoeverAskedAndJoinedReadsTheAnswerOnce() {
        var answered = new DifficultyAnswered(
                ID, "Thiếu biên chế", Set.of("cv.so-y-te", "cv2.so-y-te"), "so-tu-phap", "Bố trí từ tháng 12.");

        room.tell(answered, answered);

        assertThat(room.noticesOf("cv2.so-y-te")).hasSize(1);
        var notice = only("cv.so-y-te");
        assertThat(notice.subject()).isEqualTo("Đã trả lời vướng mắc VM-2026-00001: Thiếu biên chế");
        assertThat(notice.text()).isEqualTo("Sở Tư pháp đã trả lời. Nội dung: Bố trí từ tháng 12.");
        assertThat(notice.link()).isEqualTo("/vuong-mac/#/kho-khan/VM-2026-00001");
        assertThat(room.noticesOf("ld.so-y-te")).isEmpty();
    }

    @Test
    void whatGoesUpAndWhatComesBackIsToldToWhoeverAsked() {
        room.tell(new DifficultySentUp(
                ID, "Thiếu biên chế", Set.of("cv.so-y-te"), Place.values()[0], Place.values()[1], "so-tu-phap", null));
        assertThat(only("cv.so-y-te").text()).isEqualTo("Nội dung vượt thẩm quyền, đã chuyển đến Sở Tư pháp.");

        room.tell(new DifficultyReturned(ID, "Thiếu biên chế", "cv2.so-y-te", "so-tu-phap", "Nêu rõ vị trí việc làm"));
        assertThat(only("cv2.so-y-te").text())
                .isEqualTo("Sở Tư pháp đề nghị làm rõ. Cần làm rõ: Nêu rõ vị trí việc làm.");
    }

    @Test
    void theAgencyOfAnItemIsToldWhatBecameOfItsReport() {
        room.tell(new PlanItemReturned(ITEM, "cv.so-tu-phap", "Thiếu minh chứng."));
        assertThat(only("cv.so-y-te").text()).isEqualTo("Sở Tư pháp chưa công nhận kết quả. Lý do: Thiếu minh chứng.");
        assertThat(only("ld.so-y-te").link()).isEqualTo("/ke-hoach/#/viec/lang-son-2025.2.so-y-te");

        room.clear();
        room.tell(new PlanItemAccepted(ITEM, "cv.so-tu-phap", true));
        assertThat(only("cv.so-y-te").subject()).isEqualTo("Công nhận kết quả: Mục 2: Rà soát văn bản");
    }

    @Test
    void whoIsUrgedIsToldAtOnceAndWhoIsMissingReadsThatThePeriodIsClosed() {
        room.tell(new ReportUrged(
                "tuan-48",
                "Báo cáo tuần 48",
                "so-tu-phap",
                Set.of("so-y-te"),
                Instant.parse("2026-11-25T08:00:00Z"),
                null));
        assertThat(only("cv.so-y-te").text()).contains("hạn gửi: 15:00 ngày 25/11/2026");

        room.clear();
        room.tell(new ReportMissing("tuan-48", "Báo cáo tuần 48", "so-tu-phap", Set.of("so-y-te"), "Đã gọi điện"));
        assertThat(only("ld.so-y-te").text()).contains("kỳ tiếp theo", "Ghi chú: Đã gọi điện.");
    }

    /** What a link leads to is a place that the page knows. */
    @ParameterizedTest
    @MethodSource
    void linksLeadToPlacesThatArePages(String link) throws IOException {
        var parts = link.split("/");
        var page = Files.readString(Path.of("src/main/resources/static", parts[1], "js/page.js"));

        assertThat(page).containsPattern("'" + parts[3] + "': \\{.*one:");
    }

    static Stream<String> linksLeadToPlacesThatArePages() {
        var places = new Places();
        return Stream.of(places.difficulty("1"), places.undertaking("1"), places.report("1"), places.instrument("1"));
    }

    private static Notice only(String account) {
        assertThat(room.noticesOf(account)).hasSize(1);
        return room.noticesOf(account).get(0);
    }
}
