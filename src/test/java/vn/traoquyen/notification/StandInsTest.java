package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.organization.AbsenceEntered;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.Substitutions;

/** What an absent official is told, his substitute is told too, as far as he stands in. */
class StandInsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);

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
    void everybodyIsHere() {
        room.clear();
        room.everybodyIsBack();
    }

    private static Substitution away(String absent, String substitute, SubstitutionScope scope) {
        return room.bean(Substitutions.class)
                .add(new Substitution(
                        null,
                        absent,
                        substitute,
                        FIRST,
                        LAST,
                        scope,
                        null,
                        absent,
                        room.clock.instant(),
                        null,
                        null,
                        null));
    }

    @Test
    void theSubstituteIsToldOfTheWorkOfTheAbsent() {
        away("cv.so-tu-phap", "ld.so-tu-phap", SubstitutionScope.all());

        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));

        assertThat(room.noticesOf("cv.so-tu-phap")).hasSize(1);
        assertThat(room.noticesOf("ld.so-tu-phap")).hasSize(1);
    }

    @Test
    void whoStandsInForAnotherProcessIsNotToldOfThisOne() {
        away("cv.so-tu-phap", "ld.so-tu-phap", SubstitutionScope.process("transferMonitoring"));

        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));

        assertThat(room.noticesOf("ld.so-tu-phap")).isEmpty();
    }

    @Test
    void theDigestOfTheSubstituteListsTheWorkOfTheAbsent() {
        away("cv.so-tu-phap", "ld.so-tu-phap", SubstitutionScope.all());
        room.work.add(Stages.stage("Thẩm định hồ sơ A", room.clock.instant().minusSeconds(60), "cv.so-tu-phap"));

        room.digests.makeWhenDue();
        room.sweepAndSend();

        assertThat(room.mailsTo("ld.so-tu-phap"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Quá hạn", "Thẩm định hồ sơ A"));
    }

    @Test
    void whatFallsDueInAnAbsenceIsSaidBeforehandToBothAndToTheHead() {
        room.work.add(Stages.stage("Thẩm định hồ sơ A", Stages.DUE, "cv.so-y-te"));
        var absence = away("cv.so-y-te", "cv2.so-y-te", SubstitutionScope.all());

        room.tell(new AbsenceEntered(absence));

        for (var account : new String[] {"cv.so-y-te", "cv2.so-y-te", "ld.so-y-te"}) {
            assertThat(room.noticesOf(account)).singleElement().satisfies(notice -> {
                assertThat(notice.subject())
                        .isEqualTo("Nông Thị Lan vắng mặt từ ngày 26/11/2026 đến hết ngày 04/12/2026");
                assertThat(notice.text())
                        .isEqualTo(
                                "Vi Văn Hùng xử lý thay trong thời gian này. Việc đến hạn trong thời gian này: Thẩm định"
                                        + " hồ sơ A (hạn 17:00 ngày 02/12/2026).");
            });
        }
    }
}
