package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.shared.OfficeTime;

/** The morning's digests: who gets one, when, and what stands in it. */
class DigestTest {

    private static final String MINE = "so-y-te.chuyen-vien";

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
    void nothingToDo() {
        room.clear();
    }

    private static StageClock work(String name, String due, String holder, String... groups) {
        return Stages.stage(name, at(due), holder, groups);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(OfficeTime.ZONE).toInstant();
    }

    private static void morning() {
        room.digests.makeWhenDue();
        room.sweepAndSend();
    }

    private static void dossierOf(String lead) {
        room.jdbc.sql("""
                        insert into traoquyen.dossier (id, form, lead_agency, title, content, status, stage, round,
                            created_at, updated_at)
                        values ('HS-2026-99001', 'DELEGATION', ?, 'Ủy quyền', '{}', 'IN_PROGRESS', 'APPRAISE', 1, now(), now())
                        on conflict (id) do update set lead_agency = excluded.lead_agency
                        """).param(lead).update();
    }

    @Test
    void eachPieceOfWorkStandsOnceUnderWhatPressesMost() {
        dossierOf("so-y-te");
        room.work.addAll(List.of(
                work("Lập hồ sơ A", "2026-11-24T17:00", "cv.so-y-te", MINE),
                work("Lập hồ sơ B", "2026-11-26T17:00", null, MINE),
                work("Lập hồ sơ C", "2026-12-01T17:00", null, MINE),
                work("Lập hồ sơ D", "2026-12-31T17:00", null, MINE),
                work("Lập hồ sơ E", "2026-12-31T17:00", "cv2.so-y-te", MINE),
                work("Thẩm định hồ sơ F", "2026-12-10T17:00", null, "so-tu-phap.chuyen-vien")));

        morning();

        var mail = room.mailsTo("cv.so-y-te").get(0);
        assertThat(mail.subject())
                .isEqualTo(
                        "[Trao Quyền] Bản tin ngày 26/11/2026: 1 quá hạn, 1 đến hạn hôm nay, 1 sắp đến hạn, 1 việc mới,"
                                + " 1 đang chờ cơ quan khác trả lời");
        assertThat(mail.text())
                .containsSubsequence(
                        "Quá hạn\n",
                        "* Lập hồ sơ A",
                        "Đến hạn hôm nay\n",
                        "* Lập hồ sơ B",
                        "Sắp đến hạn\n",
                        "* Lập hồ sơ C",
                        "17:00 ngày 01/12/2026",
                        "Việc mới\n",
                        "* Lập hồ sơ D",
                        "Đang chờ cơ quan khác trả lời\n",
                        "* Thẩm định hồ sơ F",
                        "Đang giao đến chuyên viên Sở Tư pháp.");
        assertThat(mail.text()).doesNotContain("Lập hồ sơ E");
    }

    @Test
    void theMailboxOfAnAgencyHearsOfAllItsWork() {
        room.work.add(work("Lập hồ sơ A", "2026-11-24T17:00", "cv.so-y-te", MINE));

        morning();

        assertThat(room.mailsTo("van-thu.so-y-te"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Người đang xử lý: Nông Thị Lan."));
    }

    @Test
    void whatIsNotNewAndNotDueSoonIsNoNews() {
        room.work.add(work("Lập hồ sơ D", "2026-12-31T17:00", null, MINE));
        morning();
        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);

        room.clock.moveTo("2026-11-27T07:30");
        morning();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }

    @Test
    void itIsMadeOnceADayWhenItIsTime() {
        room.work.add(work("Lập hồ sơ A", "2026-11-24T17:00", null, MINE));
        room.clock.moveTo("2026-11-26T07:29");
        morning();
        assertThat(room.mails()).isEmpty();

        room.clock.moveTo("2026-11-26T07:30");
        morning();
        room.clock.moveTo("2026-11-26T07:31");
        morning();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }

    @Test
    void aNodeThatWasDownInTheMorningMakesItWhenItIsBackTheSameDay() {
        room.work.add(work("Lập hồ sơ A", "2026-11-24T17:00", null, MINE));
        room.clock.moveTo("2026-11-26T10:12");
        morning();
        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);

        room.clock.moveTo("2026-11-27T19:00");
        morning();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }

    @Test
    void noneComesOnAWeekendAndOverTet() {
        room.work.add(work("Lập hồ sơ A", "2026-02-10T17:00", null, MINE));
        for (var day : List.of("2026-02-14", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20")) {
            room.clock.moveTo(day + "T07:30");
            morning();
        }
        assertThat(room.mails()).isEmpty();

        room.clock.moveTo("2026-02-23T07:30");
        morning();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }

    @Test
    void itComesOnASaturdayThatIsWorked() {
        room.work.add(work("Lập hồ sơ A", "2026-08-10T17:00", null, MINE));
        room.clock.moveTo("2026-08-22T07:30");

        morning();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }

    @Test
    void whoWantsNoneAndWhoHasNothingToDoGetsNone() {
        room.work.add(work("Lập hồ sơ A", "2026-11-24T17:00", null, MINE));
        room.bean(Preferences.class)
                .choose(Recipient.person("cv.so-y-te"), NoticeChannel.AT_ONCE, room.clock.instant());

        morning();

        assertThat(room.mailsTo("cv.so-y-te")).isEmpty();
        assertThat(room.mailsTo("cv2.so-y-te")).hasSize(1);
        assertThat(room.mailsTo("cv.so-tu-phap")).isEmpty();
    }

    @Test
    void whoReadsTheDigestAloneFindsInItWhateverElseHeWasTold() {
        room.bean(Preferences.class).choose(Recipient.person("cv.so-y-te"), NoticeChannel.DIGEST, room.clock.instant());
        room.clock.moveTo("2026-11-25T15:00");
        room.tell(new LevelReached(
                work("Lập hồ sơ A", "2026-12-24T17:00", "cv.so-y-te", MINE),
                1,
                "Nhắc trước hạn",
                Set.of("cv.so-y-te"),
                false));
        room.clock.moveTo("2026-11-26T07:30");

        morning();

        assertThat(room.mailsTo("cv.so-y-te"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .containsSubsequence(
                                "Thông báo khác\n", "* Sắp đến hạn: Lập hồ sơ A", "Lý do nhận: Nhắc trước hạn"));
        assertThat(room.noticesOf("cv.so-y-te"))
                .extracting(notice -> notice.letter().state())
                .containsExactly(Notice.State.SENT);
        assertThat(room.mailsTo("cv2.so-y-te")).isEmpty();
    }

    @Test
    void twoNodesNeverBothMakeIt() throws Exception {
        room.work.add(work("Lập hồ sơ A", "2026-11-24T17:00", null, MINE));
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Void> node = () -> {
            room.digests.makeWhenDue();
            return null;
        };
        for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
            done.get();
        }
        nodes.shutdown();
        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-y-te")).hasSize(1);
    }
}
