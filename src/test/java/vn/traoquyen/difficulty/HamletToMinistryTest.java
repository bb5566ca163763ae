package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** From a hamlet of Trùng Khánh to the ministry and back (từ một xóm của Trùng Khánh đến Bộ và trở lại). */
@Tag("own-application")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "traoquyen.demo-province=04")
class HamletToMinistryTest {

    private static final String COMMUNE = "xa-01477";

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyInquiry inquiry;

    @Autowired
    DifficultyService service;

    @Autowired
    Clock clock;

    @Test
    void aDifficultyGoesAllTheWayUpAndItsAnswerAllTheWayBack() {
        var today = LocalDate.now(clock).toString();
        var id = raised.raise(
                "cv." + COMMUNE,
                "title",
                "Chưa rõ xóm có được ủy quyền xác nhận cư trú hay không",
                "onBehalfOf",
                "Xóm Bản Đà, xã Trùng Khánh",
                "stream",
                "ORGANIZATION");
        raised.complete(
                id,
                "settleDifficulty",
                "ld." + COMMUNE,
                "outcome",
                "SEND_UP",
                "reason",
                "Vượt thẩm quyền của UBND xã, đề nghị tỉnh hướng dẫn");
        raised.as("cv.xa-01279", () -> service.join(id, "Xã tôi có 12 xóm cùng hỏi"));
        raised.complete(id, "coordinateDifficulty", "cv.so-noi-vu", "outcome", "ASSIGN", "department", "so-tu-phap");
        raised.complete(id, "adviseDifficulty", "cv.so-tu-phap", "outcome", "SUBMIT", "reason", "Luật chưa quy định");
        raised.complete(id, "signAdvice", "ld.so-tu-phap", "outcome", "SIGN");
        raised.complete(
                id,
                "decideDifficulty",
                "ld.ubnd-tinh",
                "outcome",
                "SEND_UP",
                "ministry",
                "Bộ Tư pháp",
                "reason",
                "Kiến nghị Bộ Tư pháp hướng dẫn");
        raised.complete(id, "sendToMinistry", "vt.vp-ubnd-tinh", "number", "3120/UBND-NC", "sentOn", today);

        var way = raised.as("cv." + COMMUNE, () -> inquiry.whole(id));
        assertThat(way.way())
                .extracting(Hop::place)
                .containsExactly(
                        Place.RAISER,
                        Place.LOCAL_HEAD,
                        Place.PROVINCE_DESK,
                        Place.DEPARTMENT,
                        Place.DEPARTMENT_HEAD,
                        Place.COMMITTEE,
                        Place.DISPATCH,
                        Place.MINISTRY);
        assertThat(way.due()).isAfter(clock.instant());

        raised.complete(
                id, "recordMinistryAnswer", "cv.so-noi-vu", "outcome", "REMIND", "reason", "Đã gửi văn bản đôn đốc");
        raised.complete(
                id,
                "recordMinistryAnswer",
                "cv.so-noi-vu",
                answer(
                        "Trưởng xóm không phải là đối tượng nhận ủy quyền theo Điều 14",
                        "number",
                        "4455/BTP-PLHSHC",
                        "answeredOn",
                        today));
        for (var user : new String[] {"cv." + COMMUNE, "cv.xa-01279", "cv.xa-01288"}) {
            assertThat(raised.as(user, () -> inquiry.whole(id)).difficulty().answer())
                    .as(user)
                    .satisfies(given -> {
                        assertThat(given.text().answer()).startsWith("Trưởng xóm không phải");
                        assertThat(given.letter().ministry()).isEqualTo("Bộ Tư pháp");
                    });
        }
        assertThat(raised.ends(id)).containsExactly("endEvent_answeredByMinistry");
    }
}
