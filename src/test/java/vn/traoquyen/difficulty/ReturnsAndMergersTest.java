package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.approval.Refused;

/** Difficulties that come back to whoever raised them, are taken back, or are asked twice. */
@ProcessTest
class ReturnsAndMergersTest {

    private static final String COMMUNE = "xa-06040";

    @Autowired
    RaisedDifficulties raised;

    @Autowired
    Difficulties difficulties;

    @Autowired
    DifficultyService service;

    @Test
    void whatIsNotClearComesBackAndGoesAgainToWhoeverReturnedIt() {
        var id = raised.raise("cv." + COMMUNE);
        raised.complete(id, "receiveDifficulty", "cv." + COMMUNE + "-vp", "outcome", "RETURN", "reason", "Phí gì?");
        assertThat(difficulties.find(id).orElseThrow().status()).isEqualTo(DifficultyStatus.RETURNED);
        clarify(id, "Phí chứng thực bản sao.");
        raised.complete(id, "receiveDifficulty", "cv." + COMMUNE + "-vp", "outcome", "FORWARD");
        raised.complete(id, "settleDifficulty", "ld." + COMMUNE, "outcome", "RETURN", "reason", "Bao nhiêu hồ sơ?");
        clarify(id, "Khoảng 200 hồ sơ mỗi tháng.");
        raised.complete(
                id, "settleDifficulty", "ld." + COMMUNE, "outcome", "SEND_UP", "reason", "Vượt thẩm quyền của xã");
        raised.complete(
                id, "coordinateDifficulty", "cv.so-tu-phap", "outcome", "RETURN", "reason", "Đề nghị nêu văn bản");
        assertThat(raised.shown(id, "cv." + COMMUNE).get("hops").toString()).contains("Đề nghị nêu văn bản");
        clarify(id, "Thông tư số 257/2016/TT-BTC.");

        assertThat(raised.waiting(id)).containsExactly("coordinateDifficulty@so-tu-phap.chuyen-vien");
        assertThat(difficulties.find(id).orElseThrow().question().content())
                .isEqualTo("Nội dung được làm rõ: Thông tư số 257/2016/TT-BTC.");
    }

    private void clarify(DifficultyId id, String more) {
        raised.complete(
                id,
                "clarifyDifficulty",
                "cv." + COMMUNE,
                "outcome",
                "RESUBMIT",
                "content",
                "Nội dung được làm rõ: " + more,
                "proposal",
                "Đề nghị hướng dẫn");
    }

    @Test
    void whoeverRaisedItGivesItUpWhenItComesBack() {
        var id = raised.raise("cv." + COMMUNE);
        raised.complete(
                id, "receiveDifficulty", "cv." + COMMUNE + "-vp", "outcome", "RETURN", "reason", "Đã có hướng dẫn");
        raised.complete(
                id, "clarifyDifficulty", "cv." + COMMUNE, "outcome", "WITHDRAW", "reason", "Đã tìm thấy hướng dẫn");

        assertThat(raised.ends(id)).containsExactly("endEvent_difficultyWithdrawn");
        assertThat(difficulties.find(id).orElseThrow().status()).isEqualTo(DifficultyStatus.WITHDRAWN);
    }

    @Test
    void whoeverRaisedItTakesItBackWhereverItLiesUnlessOthersWaitForTheAnswerToo() {
        var id = raised.atProvince(COMMUNE);
        raised.as("cv.xa-06001", () -> service.join(id, null));
        assertThat(Refused.by(() -> raised.as("cv." + COMMUNE, () -> service.withdraw(id, "Đã tự giải quyết")))
                        .key())
                .isEqualTo("difficulty.conflict.othersJoined");

        var alone = raised.atProvince(COMMUNE);
        raised.as("cv." + COMMUNE, () -> service.withdraw(alone, "Đã tự giải quyết"));
        assertThat(raised.tasks(alone)).isEmpty();
        assertThat(raised.ends(alone)).containsExactly("subProcess_withdrawal");
        assertThat(Refused.by(() -> raised.as("cv." + COMMUNE, () -> service.withdraw(alone, "Lần nữa")))
                        .key())
                .isEqualTo("difficulty.conflict.over");
    }

    @Test
    void theSameDifficultyIsMergedAndWhoeverRaisedItIsToldTheSameAnswer() {
        var title = "Gộp thử: thiếu phòng họp cho bộ phận một cửa của xã";
        var first = raised.atProvince(COMMUNE, "title", title);
        var second = raised.raise("cv.xa-06001", "title", title);
        raised.complete(second, "receiveDifficulty", "cv.xa-06001-vp", "outcome", "MERGE", "mergeInto", first.value());
        assertThat(raised.ends(second)).containsExactly("endEvent_merged");
        assertThat(difficulties.find(second).orElseThrow().mergedInto()).isEqualTo(first);

        var third = raised.raise("ld.xa-06040", "title", title);
        assertThat(raised.shown(third, "cv.so-tu-phap").get("similarOptions").toString())
                .contains(first.value());
        raised.complete(third, "coordinateDifficulty", "cv.so-tu-phap", "outcome", "MERGE", "mergeInto", first.value());
        assertThat(raised.ends(third)).containsExactly("endEvent_mergedAtProvince");
        assertThat(difficulties.joiningsOf(first))
                .extracting(joining -> joining.author().agency())
                .containsExactly("xa-06001");
    }
}
