package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.organization.Officials;

/** From an event of another room to a mail in somebody's mailbox, with the engine's jobs in between. */
@ProcessTest
class NoticeDeliveryTest {

    @Autowired
    LetterDesk desk;

    @Autowired
    Officials officials;

    @Autowired
    JavaMailSenderImpl mailServer;

    private int port;

    @BeforeEach
    void nothingToldYet() {
        desk.clear();
        port = mailServer.getPort();
    }

    @AfterEach
    void theServerIsThereAgain() {
        mailServer.setPort(port);
        ClockUtil.reset();
        desk.clear();
    }

    private String addressOf(String account) {
        return officials.byUserId(account).email();
    }

    private void theServerIsAway() throws IOException {
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            mailServer.setPort(nobody.getLocalPort());
        }
    }

    private void newWork() {
        desk.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));
        desk.sweep();
    }

    @Test
    void whoIsOfferedNewWorkReadsOfItInHisMailbox() {
        newWork();
        assertThat(desk.jobs()).hasSize(2);

        desk.deliver();

        assertThat(desk.jobs()).isEmpty();
        assertThat(desk.mails()).hasSize(2);
        assertThat(desk.mailsTo(addressOf("cv.so-tu-phap")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject())
                        .isEqualTo("[Trao Quyền] Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép"));
    }

    @Test
    void lettersComeAfterEverythingThatADossierWaitsFor() {
        newWork();

        assertThat(desk.jobs()).allSatisfy(job -> assertThat(job.getPriority()).isNegative());
    }

    @Test
    void anHourWithoutAMailServerLosesNothing() throws IOException {
        theServerIsAway();
        newWork();

        var waited = Duration.ZERO;
        while (waited.compareTo(Duration.ofHours(1)) < 0) {
            desk.deliver();
            var wait = desk.nextTryIn();
            waited = waited.plus(wait);
            desk.pass(wait);
        }
        assertThat(desk.incidents()).isEmpty();
        mailServer.setPort(port);
        desk.deliver();

        assertThat(desk.mailsTo(addressOf("cv.so-tu-phap"))).hasSize(1);
        assertThat(desk.mailsTo(addressOf("cv2.so-tu-phap"))).hasSize(1);
    }

    @Test
    void eachWaitIsLongerThanTheOneBefore() throws IOException {
        theServerIsAway();
        newWork();

        var before = Duration.ZERO;
        for (int failure = 0; failure < 8; failure++) {
            desk.deliver();
            assertThat(desk.nextTryIn()).isGreaterThan(before);
            before = desk.nextTryIn();
        }
    }

    @Test
    void afterTheLastTryAnIncidentNamesTheLetterAndAnAdministratorLetsItGo() throws IOException {
        theServerIsAway();
        newWork();
        for (int failure = 0; failure < 9; failure++) {
            desk.deliver();
        }

        assertThat(desk.jobs()).allSatisfy(job -> assertThat(job.getRetries()).isZero());
        assertThat(desk.incidents())
                .hasSize(2)
                .anySatisfy(incident -> assertThat(incident.getIncidentMessage())
                        .contains("cv.so-tu-phap-", addressOf("cv.so-tu-phap"), "chưa đi được"));

        mailServer.setPort(port);
        desk.jobs().forEach(job -> desk.retry(job, 1));
        desk.deliver();

        assertThat(desk.incidents()).isEmpty();
        assertThat(desk.mails()).hasSize(2);
    }
}
