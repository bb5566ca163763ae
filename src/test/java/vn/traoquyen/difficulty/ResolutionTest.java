package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.approval.Refused;

/** Every way that a difficulty can take, from desk to desk. */
@ProcessTest
class ResolutionTest {

    private static final String COMMUNE = "xa-06040";

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    Difficulties difficulties;

    @Autowired
    Clock clock;

    @Test
    void theChairmanSettlesWhatIsWithinHisCompetence() {
        var id = raised.raise("cv." + COMMUNE);
        assertThat(raised.waiting(id)).containsExactly("receiveDifficulty@" + COMMUNE + "-vp.chuyen-vien");
        assertThat(raised.tasks(id)).allSatisfy(task -> {
            assertThat(task.getDueDate()).isNotNull();
            assertThat(task.getName()).contains(RaisedDifficulties.TITLE);
        });

        raised.complete(
                id, "receiveDifficulty", "cv." + COMMUNE + "-vp", "outcome", "FORWARD", "note", "Đã có tiền lệ");
        raised.complete(
                id, "settleDifficulty", "ld." + COMMUNE, answer("Áp dụng mức thu tại Nghị quyết của HĐND tỉnh"));

        assertThat(raised.ends(id)).containsExactly("endEvent_answeredLocally");
        var difficulty = difficulties.find(id).orElseThrow();
        assertThat(difficulty.status()).isEqualTo(DifficultyStatus.ANSWERED);
        assertThat(difficulty.answer().level()).isEqualTo(Place.LOCAL_HEAD);
        assertThat(difficulties.hopsOf(id))
                .extracting(Hop::place)
                .containsExactly(Place.RAISER, Place.LOCAL_DESK, Place.LOCAL_HEAD);
        assertThat(difficulties.hopsOf(id)).noneMatch(Hop::isOpen);
    }

    @Test
    void whatTheDeskWritesDownForAHamletIsWithTheChairmanAtOnce() {
        var id = raised.raise("cv." + COMMUNE, "onBehalfOf", "Xóm Bản Chang");
        assertThat(raised.waiting(id)).containsExactly("settleDifficulty@" + COMMUNE + ".lanh-dao");
    }

    @Test
    void whatIsBeyondTheChairmanGoesToTheDeskOfTheProvinceAndIsSettledByTheDepartment() {
        var id = raised.atProvince(COMMUNE, "stream", "ORGANIZATION");
        assertThat(raised.waiting(id)).containsExactly("coordinateDifficulty@so-noi-vu.chuyen-vien");

        raised.complete(id, "coordinateDifficulty", "cv.so-noi-vu", "outcome", "ASSIGN", "department", "so-tai-chinh");
        raised.complete(id, "adviseDifficulty", "cv.so-tai-chinh", "outcome", "NOT_OURS", "reason", "Thuộc Sở Tư pháp");
        raised.complete(id, "coordinateDifficulty", "cv.so-noi-vu", "outcome", "ASSIGN", "department", "so-tu-phap");
        raised.complete(id, "adviseDifficulty", "cv.so-tu-phap", answer("Chưa rõ căn cứ"));
        raised.complete(id, "signAdvice", "ld.so-tu-phap", "outcome", "REVISE", "reason", "Nêu rõ căn cứ");
        raised.complete(id, "adviseDifficulty", "cv.so-tu-phap", answer("Theo khoản 2 Điều 5"));
        assertThat(raised.shown(id, "ld.so-tu-phap").get("advice").toString()).contains("Theo khoản 2 Điều 5");
        raised.complete(id, "signAdvice", "ld.so-tu-phap", "outcome", "SIGN");

        assertThat(raised.ends(id)).containsExactly("endEvent_answeredByDepartment");
        assertThat(difficulties.find(id).orElseThrow().answer()).satisfies(answer -> {
            assertThat(answer.text().answer()).isEqualTo("Theo khoản 2 Điều 5");
            assertThat(answer.agency()).isEqualTo("so-tu-phap");
            assertThat(answer.author().userId()).isEqualTo("ld.so-tu-phap");
        });
    }

    @Test
    void theCommitteeDecidesOrGivesItToADepartment() {
        var id = raised.atCommittee(COMMUNE);

        raised.complete(
                id,
                "decideDifficulty",
                "ld.ubnd-tinh",
                "outcome",
                "ASSIGN",
                "department",
                "so-tai-chinh",
                "reason",
                "Sở Tài chính chủ trì");
        raised.complete(id, "adviseDifficulty", "cv.so-tai-chinh", "outcome", "SUBMIT", "reason", "Đề nghị hỗ trợ");
        raised.complete(id, "signAdvice", "ld.so-tai-chinh", "outcome", "SIGN");
        raised.complete(id, "decideDifficulty", "ld.ubnd-tinh", answer("Bố trí kinh phí năm 2027"));

        assertThat(raised.ends(id)).containsExactly("endEvent_answeredByCommittee");
    }

    @Test
    void whatIsBeyondTheProvinceGoesToTheMinistryIsUrgedAndAnswered() {
        var id = raised.atCommittee(COMMUNE);
        var today = LocalDate.now(clock).toString();
        raised.complete(
                id,
                "decideDifficulty",
                "ld.ubnd-tinh",
                "outcome",
                "SEND_UP",
                "ministry",
                "Bộ Tư pháp",
                "reason",
                "Luật chưa quy định");
        raised.complete(id, "sendToMinistry", "vt.vp-ubnd-tinh", "number", "1583/UBND-NC", "sentOn", today);
        assertThat(difficulties.find(id).orElseThrow().status()).isEqualTo(DifficultyStatus.AT_MINISTRY);
        assertThat(raised.waiting(id)).containsExactly("recordMinistryAnswer@so-tu-phap.chuyen-vien");

        raised.complete(
                id, "recordMinistryAnswer", "cv.so-tu-phap", "outcome", "REMIND", "reason", "Đã gọi Vụ Pháp luật");
        raised.complete(
                id,
                "recordMinistryAnswer",
                "cv.so-tu-phap",
                answer("Áp dụng Thông tư mới", "number", "2210/BTP-HTQTCT", "answeredOn", today));

        assertThat(raised.ends(id)).containsExactly("endEvent_answeredByMinistry");
        assertThat(difficulties.find(id).orElseThrow().answer().letter())
                .isEqualTo(new Letter("Bộ Tư pháp", "2210/BTP-HTQTCT", LocalDate.now(clock)));
    }

    @Test
    void aPaperThatIsDatedTomorrowOrBeforeTheDifficultyIsRefused() {
        var id = raised.atCommittee(COMMUNE);
        raised.complete(
                id,
                "decideDifficulty",
                "ld.ubnd-tinh",
                "outcome",
                "SEND_UP",
                "ministry",
                "Bộ Tư pháp",
                "reason",
                "Luật chưa quy định");
        for (var day :
                List.of(LocalDate.now(clock).plusDays(1), LocalDate.now(clock).minusDays(1))) {
            assertThat(Refused.by(() -> raised.complete(
                                    id,
                                    "sendToMinistry",
                                    "vt.vp-ubnd-tinh",
                                    "number",
                                    "1/UBND-NC",
                                    "sentOn",
                                    day.toString()))
                            .key())
                    .isEqualTo("difficulty.letterDay");
        }
        assertThat(raised.waiting(id)).containsExactly("sendToMinistry@vp-ubnd-tinh.van-thu");
    }

    @Test
    void anUrgentOneHasTheShorterTermAtEveryStage() {
        var normal = raised.tasks(raised.raise("cv." + COMMUNE)).get(0).getDueDate();
        var urgent = raised.tasks(raised.raise("cv." + COMMUNE, "urgency", "FLASH"))
                .get(0)
                .getDueDate();
        assertThat(urgent).isBefore(normal);
    }
}
