package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.deadline.StageOpened;

/** What a letter says, and what becomes of it at mail servers in every mood. */
class LettersTest {

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

    private static void tellOf(String name, String group) {
        room.tell(new StageOpened(Stages.stage(name, Stages.DUE, null, group)));
    }

    @Test
    void aLetterReadsAsTextAndAsAPage() {
        tellOf("Thẩm định hồ sơ – Ủy quyền cấp giấy phép", "so-tu-phap.chuyen-vien");

        room.sweepAndSend();

        var mail = room.mailsTo("cv.so-tu-phap").get(0);
        assertThat(mail.subject()).isEqualTo("[Trao Quyền] Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép");
        assertThat(mail.text())
                .isEqualToIgnoringNewLines("""
                HỆ THỐNG TRAO QUYỀN
                Theo dõi phân cấp, ủy quyền của tỉnh

                Kính gửi: Lý Thu Hà, Chuyên viên, Sở Tư pháp

                Hệ thống Trao Quyền thông báo đến ông/bà 1 nội dung sau:

                Việc mới

                * Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép
                  Việc được chuyển đến chuyên viên Sở Tư pháp.
                  Hồ sơ, văn bản: HS-2026-99001
                  Hạn xử lý: 17:00 ngày 02/12/2026
                  https://traoquyen.langson.gov.vn/camunda/app/tasklist/default/#/?task=%s
                  Lý do nhận: Việc được giao đến vị trí công tác của ông/bà

                Xem trong hệ thống: https://traoquyen.langson.gov.vn/ca-nhan/#/thong-bao
                Thay đổi cách nhận thư: https://traoquyen.langson.gov.vn/ca-nhan/#/cach-nhan-thu
                Thư tự động, xin không trả lời thư này. Mã thư: %s.
                """.formatted(task(mail), mail.id().replaceAll("[<>]|@.*", "")));
        assertThat(mail.html())
                .contains("Kính gửi:</strong> Lý Thu Hà, Chuyên viên, Sở Tư pháp")
                .contains("<strong>Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép</strong>")
                .contains("https://traoquyen.langson.gov.vn/ca-nhan/#/cach-nhan-thu");
    }

    private static String task(Mail mail) {
        return mail.text().replaceAll("(?s).*task=([0-9a-f-]+).*", "$1");
    }

    @Test
    void subjectAndSenderTravelAsAsciiWhateverTheySay() throws Exception {
        tellOf("Thẩm định\r\nBcc: ai-do@example.com", "so-tu-phap.chuyen-vien");

        room.sweepAndSend();

        var message = MailServerInTests.server().getReceivedMessages()[0];
        assertThat(message.getHeader("Subject")[0]).startsWith("=?UTF-8?").matches("[\\x00-\\x7F]*");
        assertThat(message.getHeader("From")[0]).matches("=\\?UTF-8\\?.*<trao-quyen@langson.gov.vn>");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSubject()).endsWith("Thẩm định Bcc: ai-do@example.com");
    }

    @Test
    void whatSomebodyTypedIsNeverReadAsHtml() {
        tellOf("<script>alert(1)</script> & {page} {{sections}}", "so-tu-phap.chuyen-vien");

        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-tu-phap").get(0).html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; {page} {{sections}}");
    }

    @Test
    void aRefusedMailboxIsReportedOnceAndTheRestGoesOut() throws IOException {
        try (var server = new OwnSmtpServer(
                to -> to.startsWith("cv.so-y-te") ? "550 5.1.1 Khong co hop thu nay" : OwnSmtpServer.TAKES)) {
            room.sendTo("127.0.0.1", server.port());
            tellOf("Lập hồ sơ", "so-y-te.chuyen-vien");
            room.sweepAndSend();
            tellOf("Hoàn thiện hồ sơ", "so-y-te.chuyen-vien");
            room.sweepAndSend();
            room.sweepAndSend();

            assertThat(server.taken)
                    .containsExactlyInAnyOrder(
                            "cv2.so-y-te@langson.gov.vn",
                            "cv2.so-y-te@langson.gov.vn",
                            "qt.vp-ubnd-tinh@langson.gov.vn");
        }
        assertThat(room.noticesOf("cv.so-y-te"))
                .extracting(notice -> notice.letter().state())
                .containsOnly(Notice.State.REFUSED);
        assertThat(room.noticesOf("qt.vp-ubnd-tinh"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .startsWith("Máy chủ thư không nhận thư gửi Nông Thị Lan, Chuyên viên, Sở Y tế.")
                        .contains("550 5.1.1 Khong co hop thu nay"));
    }

    @Test
    void anAddressThatNobodyCanReadIsReportedToo() {
        tellOf("Lập hồ sơ", "so-tu-phap.chuyen-vien");
        var letter = room.sweep().get(0);
        room.jdbc.sql("update traoquyen.letter set address = 'cv so-tu-phap'").update();

        room.delivery.send(letter);

        assertThat(room.noticesOf("qt.vp-ubnd-tinh")).hasSize(1);
    }

    @Test
    void aMailboxThatIsFullForNowIsTriedAgain() throws IOException {
        try (var server = new OwnSmtpServer(to -> "452 4.2.2 Mailbox full")) {
            room.sendTo("127.0.0.1", server.port());
            tellOf("Lập hồ sơ", "so-tu-phap.chuyen-vien");
            var letter = room.sweep().get(0);

            assertThatThrownBy(() -> room.delivery.send(letter))
                    .isInstanceOf(LetterNotCarried.class)
                    .hasMessageContaining(letter)
                    .hasMessageContaining("cv.so-tu-phap@langson.gov.vn");
        }
        assertThat(room.noticesOf("qt.vp-ubnd-tinh")).isEmpty();
    }

    @Test
    void aServerThatKeepsSilentIsLeftAfterAWhile() throws IOException {
        room.mailServer.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        try (var server = new OwnSmtpServer(to -> OwnSmtpServer.SILENCE)) {
            room.sendTo("127.0.0.1", server.port());
            tellOf("Lập hồ sơ", "so-tu-phap.chuyen-vien");
            var letter = room.sweep().get(0);

            assertThatThrownBy(() -> room.delivery.send(letter)).isInstanceOf(LetterNotCarried.class);
        } finally {
            room.mailServer.getJavaMailProperties().remove("mail.smtp.timeout");
        }
    }

    @Test
    void whatWasToldBeforeANodeDiedIsSentByTheNextOnce() {
        tellOf("Lập hồ sơ", "so-tu-phap.chuyen-vien");
        room.clock.pass(Duration.ofHours(3));

        room.sweepAndSend();
        room.sweepAndSend();

        assertThat(room.mailsTo("cv.so-tu-phap")).hasSize(1);
    }

    @Test
    void killedBetweenTheServersYesAndOurNote_theSameLetterGoesOnceMore() {
        tellOf("Lập hồ sơ", "so-tu-phap.chuyen-vien");
        var letter = room.sweep().get(0);
        new TransactionTemplate(room.bean(JdbcTransactionManager.class)).executeWithoutResult(killed -> {
            room.delivery.send(letter);
            killed.setRollbackOnly();
        });

        room.delivery.send(letter);
        room.delivery.send(letter);

        assertThat(room.mailsTo("cv.so-tu-phap")).hasSize(2);
        assertThat(room.mailsTo("cv.so-tu-phap")).extracting(Mail::id).containsOnly("<" + letter + "@langson.gov.vn>");
    }

    @Test
    void twoNodesMakeOneLetterForOnePerson() throws Exception {
        for (int i = 0; i < 20; i++) {
            tellOf("Lập hồ sơ", "so-y-te.chuyen-vien");
        }
        room.started.letters.clear();
        var nodes = Executors.newFixedThreadPool(4);
        Callable<Integer> sweep = () -> room.letters.makeSome() + room.letters.startSome();
        for (var done : nodes.invokeAll(List.of(sweep, sweep, sweep, sweep))) {
            done.get();
        }
        nodes.shutdown();
        room.letters.startSome();

        assertThat(room.started.letters).doesNotHaveDuplicates().hasSize(2);
    }
}
