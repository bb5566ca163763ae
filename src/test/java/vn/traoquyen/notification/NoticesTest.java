package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.deadline.ExtensionDecided;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageOpened;

/** Who is told what, and how many letters come of it. */
class NoticesTest {

    private static final String SPECIALISTS = "so-y-te.chuyen-vien";

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

    private void prefer(String account, NoticeChannel channel) {
        room.bean(Preferences.class).choose(Recipient.person(account), channel, room.clock.instant());
    }

    private static LevelReached level(int level, String... accounts) {
        var stage = Stages.stage("Thẩm định hồ sơ", Stages.DUE, "cv.so-y-te", SPECIALISTS);
        return new LevelReached(stage, level, "Báo cáo lãnh đạo khi quá hạn", Set.of(accounts), false);
    }

    @Test
    void theSameEventTwiceIsOneNotice() {
        var opened = new StageOpened(Stages.appraisal(SPECIALISTS));
        var reached = level(1, "ld.so-y-te");

        room.tell(opened, reached);
        room.tell(opened, reached);

        assertThat(room.noticesOf("cv.so-y-te")).hasSize(1);
        assertThat(room.noticesOf("cv2.so-y-te")).hasSize(1);
        assertThat(room.noticesOf("ld.so-y-te")).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        room.tellInVain(new StageOpened(Stages.appraisal(SPECIALISTS)));

        assertThat(room.noticesOf("cv.so-y-te")).isEmpty();
    }

    @Test
    void whatWasTaken_isToldToItsHolderAlone() {
        var stage = Stages.stage("Thẩm định hồ sơ", Stages.DUE, "cv2.so-y-te", SPECIALISTS);

        room.tell(new DeadlineMoved(stage, Stages.DUE.minus(Duration.ofDays(2)), "Nghỉ bù Quốc khánh"));

        assertThat(room.noticesOf("cv.so-y-te")).isEmpty();
        assertThat(room.noticesOf("cv2.so-y-te"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .isEqualTo(
                                "Hạn xử lý chuyển từ 17:00 ngày 30/11/2026 sang 17:00 ngày 02/12/2026. Lý do: Nghỉ bù"
                                        + " Quốc khánh."));
    }

    @Test
    void nobodyIsToldOfWhatHeHasJustDoneHimself() {
        room.signIn("cv.so-y-te");

        room.tell(new StageOpened(Stages.appraisal(SPECIALISTS)));

        assertThat(room.noticesOf("cv.so-y-te")).isEmpty();
        assertThat(room.noticesOf("cv2.so-y-te")).hasSize(1);
    }

    @Test
    void whereNobodyHoldsThePositionTheMailboxOfTheAgencyIsTold() {
        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.van-thu")));
        room.sweepAndSend();

        assertThat(room.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).containsExactly("van-thu.so-tu-phap@langson.gov.vn"));
    }

    @Test
    void thirtyNoticesAreOneLetter() {
        IntStream.range(0, 30).forEach(i -> room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien"))));

        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-tu-phap"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("[Trao Quyền] 30 thông báo mới"));
        assertThat(room.sweep()).isEmpty();
    }

    @Test
    void whoeverHasALetterUnderWayWaitsForTheNext() {
        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));
        var first = room.sweep();
        room.clock.pass(Duration.ofMinutes(40));
        room.tell(level(1, "cv.so-tu-phap"));
        room.tell(level(2, "cv.so-tu-phap"));

        assertThat(room.sweep()).as("while the first is under way").isEmpty();
        first.forEach(room.delivery::send);
        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-tu-phap")).hasSize(2);
    }

    @Test
    void aLetterThatStaysBehindKeepsNobodyUninformedForEver() {
        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));
        assertThat(room.sweep()).hasSize(1);
        room.clock.pass(Duration.ofHours(7));
        room.tell(level(1, "cv.so-tu-phap"));

        assertThat(room.sweep()).hasSize(1);
    }

    @Test
    void whoWantsTheDigestAloneIsToldAtOnceOfWhatIsUrgent() {
        prefer("cv.so-tu-phap", NoticeChannel.DIGEST);
        room.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")), level(1, "cv.so-tu-phap"));
        assertThat(room.sweep()).isEmpty();

        room.tell(level(2, "cv.so-tu-phap"));
        room.sweepAndSend();

        assertThat(room.noticesOf("cv.so-tu-phap")).hasSize(3);
        assertThat(room.mailsTo("cv.so-tu-phap"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("[Trao Quyền] Sắp đến hạn: Thẩm định hồ sơ"));
    }

    @Test
    void whoAskedForMoreTimeIsAnsweredAtOnce() {
        prefer("cv.so-y-te", NoticeChannel.DIGEST);
        var stage = Stages.stage("Thẩm định hồ sơ", Stages.DUE, "cv.so-y-te", SPECIALISTS);

        room.tell(new ExtensionDecided(stage, "cv.so-y-te", false, null, "Đã gia hạn một lần"));
        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-y-te"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Hạn xử lý vẫn là 17:00 ngày 02/12/2026. Lý do: Đã gia hạn một lần."));
    }

    @Test
    void withoutAMailServerNoticesAreKeptAndNoLetterIsMadeOfThemLater() {
        room.sendTo("", 25);
        room.tell(new StageOpened(Stages.appraisal(SPECIALISTS)));
        assertThat(room.sweep()).isEmpty();

        room.sendTo("127.0.0.1", MailServerInTests.server().getSmtp().getPort());

        assertThat(room.sweep()).isEmpty();
        assertThat(room.noticesOf("cv.so-y-te"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.letter()).isNull());
    }

    @Test
    void whoHasNoMailboxReadsItHere() {
        room.tell(new StageOpened(Stages.appraisal("xa-1.chuyen-vien")));

        assertThat(room.sweep()).isEmpty();
        assertThat(room.noticesOf("cv.xa-1")).hasSize(1);
    }
}
