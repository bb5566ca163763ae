package vn.traoquyen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.organization.Officials;

/** From an event of another room to a mail in somebody's mailbox. */
@ProcessTest
class NoticeDeliveryTest {

    @Autowired
    LetterDesk desk;

    @Autowired
    Officials officials;

    @BeforeEach
    void nothingToldYet() {
        desk.clear();
    }

    private String address(String account) {
        return officials.byUserId(account).email();
    }

    @Test
    void whoIsOfferedNewWorkReadsOfItInHisMailbox() {
        desk.tell(new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));

        desk.sweep();
        assertThat(desk.jobs()).hasSize(2);
        desk.deliver();

        assertThat(desk.jobs()).isEmpty();
        assertThat(desk.mails()).hasSize(2);
        var mail = desk.mailsTo(address("cv.so-tu-phap")).get(0);
        assertThat(mail.subject()).isEqualTo("[Trao Quyền] Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép");
        System.out.println(mail.text());
        System.out.println(mail.html());
    }
}
