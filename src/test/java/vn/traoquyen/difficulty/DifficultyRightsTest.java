package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.traoquyen.difficulty.RaisedDifficulties.answer;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.approval.Refused;
import vn.traoquyen.difficulty.DifficultyInquiry.Whole;
import vn.traoquyen.organization.engine.Absences;

/** Who reads how much of a difficulty, while it is under way and once it is answered. */
@ProcessTest
class DifficultyRightsTest {

    private static final String INTERNAL = "Xã chỉ có hai công chức, một người đang nghỉ";

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    DifficultyInquiry inquiry;

    @Autowired
    DifficultyService service;

    @Autowired
    Absences absences;

    @AfterEach
    void everybodyIsBack() {
        absences.endAll();
    }

    /** Of an open one: whether it is read at all, the question, and how many stops say what was said. */
    @ParameterizedTest
    @CsvSource({
        "cv.xa-06040,      true,  true,  3",
        "ld.xa-06040,      true,  true,  3",
        "vt.xa-06040,      true,  true,  3",
        "cv.so-tu-phap,    true,  true,  4",
        "cv.so-tai-chinh,  true,  true,  4",
        "cv.xa-06001,      true,  false, 0",
        "cv.xa-05977,      false, false, 0",
        "cv.so-ngoai-vu,   false, false, 0",
        "cv.so-noi-vu,     false, false, 0",
        "ld.so-noi-vu,     true,  true,  4",
        "ld.ubnd-tinh,     true,  true,  4",
        "ld.vp-ubnd-tinh,  true,  true,  4",
        "cv.ubnd-tinh,     false, false, 0",
        "qt,               true,  true,  4"
    })
    void whileItIsUnderWay(String user, boolean reads, boolean inside, int said) {
        var id = atDepartment();
        raised.as("cv.xa-06001", () -> service.join(id, "Xã tôi cũng vậy"));

        if (!reads) {
            assertThat(Refused.by(() -> raised.as(user, () -> inquiry.whole(id)))
                            .key())
                    .isEqualTo("difficulty.notFound.difficulty");
            return;
        }
        var whole = raised.as(user, () -> inquiry.whole(id));
        assertThat(whole.inside()).isEqualTo(inside);
        assertThat(whole.way()).hasSize(5);
        assertThat(whole.way().get(4)).satisfies(now -> {
            assertThat(now.place()).isEqualTo(Place.DEPARTMENT);
            assertThat(now.agency()).isEqualTo("so-tai-chinh");
            assertThat(now.leftAt()).isNull();
        });
        assertThat(whole.due()).isNotNull();
        assertThat(whole.way().stream().filter(hop -> hop.author() != null)).hasSize(said);
        assertThat(whole.joined()).isEqualTo(1);
    }

    @Test
    void aSubstituteFindsInTheListWhatTheAgencyOfTheAbsentOneHas() {
        var title = "Chưa rõ đơn vị nào lưu hồ sơ bàn giao của phòng chuyên môn";
        var id = raised.raise("cv.vp-ubnd-tinh", "title", title);
        var substitute = "cv.vp-ubnd-tinh-ngv";
        assertThat(foundBy(substitute, title)).isEmpty();

        absences.of("cv.vp-ubnd-tinh", substitute);
        assertThat(foundBy(substitute, title)).containsExactly(id);

        absences.endAll();
        assertThat(foundBy(substitute, title)).isEmpty();
    }

    private List<DifficultyId> foundBy(String user, String words) {
        return raised.as(user, () -> inquiry.search(null, null, words, 0, 20)).page().items().stream()
                .map(listed -> listed.difficulty().id())
                .toList();
    }

    @Test
    void anAnswerIsReadByEverybodyAndTheAskerOnlyWhereTheAnswererSaysSo() {
        var open = settled("FULL", null);
        var redacted = settled("REDACTED", "Cấp xã thiếu người thì ai được ủy quyền chứng thực?");
        var withheld = settled("WITHHELD", null);

        assertThat(readBy("cv.so-ngoai-vu", open).difficulty().publicQuestion()).contains(INTERNAL);
        var shown = readBy("cv.so-ngoai-vu", redacted);
        assertThat(shown.inside()).isFalse();
        assertThat(shown.way()).isEmpty();
        assertThat(shown.difficulty().publicQuestion()).doesNotContain(INTERNAL);
        assertThat(shown.difficulty().namesTheAsker()).isFalse();
        assertThat(Refused.by(() -> readBy("cv.so-ngoai-vu", withheld)).key())
                .isEqualTo("difficulty.notFound.difficulty");
        assertThat(readBy("cv.xa-06040", withheld).difficulty().answer()).isNotNull();
    }

    @Test
    void nobodyFindsByWordsWhatHeMayNotRead() {
        var word = "Độcnhất" + System.nanoTime();
        var id = raised.raise("cv.xa-06040", "content", "Chuyện nội bộ " + word + " không ai ngoài xã được biết.");

        assertThat(found("cv.xa-06040", word)).isEqualTo(1);
        assertThat(found("ld.ubnd-tinh", word)).isEqualTo(1);
        assertThat(found("cv.so-ngoai-vu", word)).isZero();
        raised.complete(id, "receiveDifficulty", "cv.xa-06040-vp", "outcome", "FORWARD");
        raised.complete(
                id,
                "settleDifficulty",
                "ld.xa-06040",
                "outcome",
                "ANSWER",
                "answer",
                "Đã bố trí người thay",
                "publication",
                "REDACTED",
                "publicQuestion",
                "Ai thay khi công chức nghỉ?");
        assertThat(found("cv.so-ngoai-vu", word)).isZero();
    }

    @Test
    void nobodyWorksOnWhatLiesElsewhereAndAnAdministratorSpeaksForNoAgency() {
        var id = atDepartment();
        var task = raised.tasks(id).get(0);
        assertThatThrownBy(() -> raised.submit(task, "cv.so-tu-phap", "outcome", "NOT_OURS", "reason", "Thử"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(Refused.by(() ->
                                raised.complete(id, "adviseDifficulty", "qt", "outcome", "NOT_OURS", "reason", "Thử"))
                        .key())
                .isEqualTo("difficulty.forbidden.notAsked");
    }

    @Test
    void anAgencyJoinsOnceAndNotItsOwn() {
        var id = atDepartment();
        assertThat(Refused.by(() -> raised.as("vt.xa-06040", () -> service.join(id, null)))
                        .key())
                .isEqualTo("difficulty.conflict.ownDifficulty");
        raised.as("cv.xa-06001", () -> service.join(id, null));
        assertThat(Refused.by(() -> raised.as("ld.xa-06001", () -> service.join(id, null)))
                        .key())
                .isEqualTo("difficulty.conflict.joined");
    }

    private long found(String user, String word) {
        return raised.as(user, () -> inquiry.search(null, null, word, 0, 20))
                .page()
                .total();
    }

    private Whole readBy(String user, DifficultyId id) {
        return raised.as(user, () -> inquiry.whole(id));
    }

    private DifficultyId settled(String publication, String publicQuestion) {
        var id = raised.raise("cv.xa-06040", "onBehalfOf", "Xóm Nà Pàn", "content", INTERNAL + ".");
        var given = answer("Chủ tịch UBND xã phân công người thay");
        given[5] = publication;
        var values = new ArrayList<Object>(List.of(given));
        if (publicQuestion != null) {
            values.addAll(List.of("publicQuestion", publicQuestion));
        }
        raised.complete(id, "settleDifficulty", "ld.xa-06040", values.toArray());
        return id;
    }

    private DifficultyId atDepartment() {
        var id = raised.raise("cv.xa-06040");
        raised.complete(id, "receiveDifficulty", "cv.xa-06040-vp", "outcome", "FORWARD");
        raised.complete(id, "settleDifficulty", "ld.xa-06040", "outcome", "SEND_UP", "reason", "Vượt thẩm quyền");
        raised.complete(id, "coordinateDifficulty", "cv.so-tu-phap", "outcome", "ASSIGN", "department", "so-tai-chinh");
        return id;
    }
}
