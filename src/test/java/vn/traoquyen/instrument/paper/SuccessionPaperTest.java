package vn.traoquyen.instrument.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.instrument.Drafts;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Stamp;
import vn.traoquyen.instrument.SuccessionKind;
import vn.traoquyen.paper.PrintedPaper;

/** What a decision says of those before it (thay thế, sửa đổi, gia hạn, chấm dứt). */
class SuccessionPaperTest {

    private static final Predecessor WHOLE =
            new Predecessor("HS-2025-00001", "112/QĐ-UBND", LocalDate.of(2025, 7, 1), true);
    private static final Predecessor PART =
            new Predecessor("HS-2025-00002", "1883/QĐ-UBND", LocalDate.of(2025, 12, 15), false);

    @Test
    void aSuccessorReplacesItsPredecessorFromItsDayOfEffect() {
        assertThat(lines(SuccessionKind.REPLACE, WHOLE))
                .containsSubsequence(
                        "1. Quyết định này có hiệu lực kể từ ngày ký.",
                        "2. Quyết định này thay thế Quyết định số 112/QĐ-UBND ngày 01 tháng 7 năm 2025 kể từ ngày có"
                                + " hiệu lực.")
                .anyMatch(line -> line.startsWith("3. ") && line.endsWith("thi hành Quyết định này./."));
    }

    @Test
    void ofAPredecessorThatGoesOnOnlyAPartIsReplaced() {
        assertThat(lines(SuccessionKind.REPLACE, PART))
                .contains("2. Quyết định này thay thế một phần Quyết định số 1883/QĐ-UBND ngày 15 tháng 12 năm 2025 đối"
                        + " với các nhiệm vụ, quyền hạn nêu tại Phụ lục kể từ ngày có hiệu lực. Các nội dung không bị thay"
                        + " thế tiếp tục có hiệu lực.");
    }

    @Test
    void eachOfSeveralPredecessorsHasItsLine() {
        assertThat(lines(SuccessionKind.AMEND, WHOLE, PART))
                .containsSubsequence(
                        "2. Kể từ ngày có hiệu lực, Quyết định này:",
                        "- sửa đổi, bổ sung Quyết định số 112/QĐ-UBND ngày 01 tháng 7 năm 2025;",
                        "- sửa đổi, bổ sung một phần Quyết định số 1883/QĐ-UBND ngày 15 tháng 12 năm 2025 đối với các"
                                + " nhiệm vụ, quyền hạn nêu tại Phụ lục.",
                        "Các nội dung không được sửa đổi, bổ sung tiếp tục có hiệu lực.");
    }

    @Test
    void anExtensionNamesTheTermThatItExtends() {
        assertThat(lines(SuccessionKind.EXTEND, WHOLE))
                .contains("GIA HẠN ỦY QUYỀN CHO GIÁM ĐỐC SỞ Y TẾ")
                .anyMatch(line -> line.startsWith("2. Quyết định này gia hạn thời hạn ủy quyền nêu tại Quyết định số"
                        + " 112/QĐ-UBND ngày 01 tháng 7 năm 2025"));
    }

    @Test
    void anEndingHasATextOfItsOwnAndNoTerm() {
        assertThat(lines(SuccessionKind.END, WHOLE))
                .containsSubsequence(
                        "Điều 1. Chấm dứt việc ủy quyền",
                        "Điều 2. Bãi bỏ văn bản",
                        "Bãi bỏ Quyết định số 112/QĐ-UBND ngày 01 tháng 7 năm 2025 kể từ ngày Quyết định này có hiệu lực.",
                        "Điều 3. Trách nhiệm thực hiện",
                        "Điều 4. Hiệu lực và tổ chức thực hiện",
                        "CHẤM DỨT ỦY QUYỀN CHO GIÁM ĐỐC SỞ Y TẾ")
                .noneMatch(line -> line.contains("Thời hạn ủy quyền"));
    }

    @Test
    void anEndingRepealsWhollyAndInPart() {
        assertThat(lines(SuccessionKind.END, WHOLE, PART))
                .containsSubsequence(
                        "1. Bãi bỏ Quyết định số 112/QĐ-UBND ngày 01 tháng 7 năm 2025;",
                        "2. Bãi bỏ một phần Quyết định số 1883/QĐ-UBND ngày 15 tháng 12 năm 2025 đối với các nhiệm vụ,"
                                + " quyền hạn nêu tại Phụ lục.");
    }

    @Test
    void aDecisionThatSucceedsNothingSaysNothingOfIt() {
        var lines = PrintedPaper.read(new WordDecisionPaper()
                        .print(Drafts.committeeDelegates(1), new Stamp("12/QĐ-UBND", "ngày 16 tháng 11 năm 2026")))
                .lines();

        assertThat(lines).anyMatch(line -> line.startsWith("2. ") && line.endsWith("thi hành Quyết định này./."));
    }

    private static List<String> lines(SuccessionKind kind, Predecessor... predecessors) {
        var draft = SuccessorDrafts.of(kind, predecessors);
        return PrintedPaper.read(
                        new WordDecisionPaper().print(draft, new Stamp("14/QĐ-UBND", "ngày 16 tháng 11 năm 2026")))
                .lines();
    }
}
