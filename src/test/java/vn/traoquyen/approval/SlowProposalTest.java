package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;
import static vn.traoquyen.approval.DossierClocks.at;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.deadline.ExtensionService;
import vn.traoquyen.deadline.ReachedLevel;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess;
import vn.traoquyen.notification.DigestService;
import vn.traoquyen.notification.LetterDesk;
import vn.traoquyen.notification.Mail;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.engine.Absences;
import vn.traoquyen.shared.SetClock;

/**
 * Four weeks of a proposal that nobody signs, from the middle of August 2026 on: the swapped Saturday 22/8, the National Day, an
 * extension, a pause, every rung of the ladder, a substitute at last, and what people read of it in their mailboxes.
 */
@ProcessTest
class SlowProposalTest {

    private static final String TIMER = "userTask_signProposal";

    @Autowired
    StagedDossiers staged;

    @Autowired
    ApprovalChain chain;

    @Autowired
    DossierClocks dossierClocks;

    @Autowired
    StageClocks clocks;

    @Autowired
    ClockService clockService;

    @Autowired
    ExtensionService extensions;

    @Autowired
    TaskService tasks;

    @Autowired
    DigestService digests;

    @Autowired
    LetterDesk post;

    @Autowired
    Officials officials;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Absences absences;

    DossierId dossier;

    @BeforeEach
    void aMondayInAugust() {
        post.clear();
        SetClock.set("2026-08-17T09:00");
        dossier = staged.waitingFor("signProposal", delegation());
        carryPost();
        assertThat(subjectsTo("ld.so-y-te")).anyMatch(subject -> subject.contains("Việc mới: Duyệt, ký tờ trình"));
    }

    @AfterEach
    void today() {
        absences.endAll();
        SetClock.reset();
        post.clear();
    }

    @Test
    void everyLevelIsReachedOnItsDayAndToldToItsPeople() {
        chain.claimed(dossier, "signProposal", "ld.so-y-te");
        var stage = clock().id();

        theMorningBeforeTheDeadlineBringsADigest();
        theHolderIsGivenThreeMoreDaysAcrossTheSwappedSaturday();
        theDeadlinePassesAndHisAgencyIsTold();
        aPauseOverTheNationalDayKeepsWhatIsLeft();
        theCoordinatorIsTold();
        theChairmanIsTold();
        aSubstituteSignsInTheSteadOfWhoHeldIt();

        assertThat(clocks.levelsOf(List.of(stage)))
                .extracting(ReachedLevel::level)
                .containsExactly(1, 1, 2, 3, 4, 5);
    }

    private void theMorningBeforeTheDeadlineBringsADigest() {
        assertThat(clock().due()).isEqualTo(at("2026-08-20T17:00"));
        passTo("2026-08-19T07:30");

        digests.makeWhenDue();
        carryPost();

        assertThat(mailsTo("ld.so-y-te"))
                .filteredOn(mail -> mail.subject().startsWith("[Trao Quyền] Bản tin ngày 19/08/2026"))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.text()).contains("Sắp đến hạn", "Duyệt, ký tờ trình", "17:00 ngày 20/08/2026"));
    }

    private void theHolderIsGivenThreeMoreDaysAcrossTheSwappedSaturday() {
        SetClock.set("2026-08-20T10:00");
        var task = clock().id();
        chain.as(
                "ld.so-y-te",
                () -> extensions.ask(task, LocalDate.of(2026, 8, 25), "Chờ văn bản hướng dẫn của Bộ Y tế"));
        var decision = tasks.createTaskQuery()
                .processDefinitionKey(DeadlineExtensionProcess.KEY)
                .taskCandidateGroup("so-tu-phap.lanh-dao")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0);
        chain.claim(decision, "ld.so-tu-phap");
        chain.complete(decision, "ld.so-tu-phap", values("outcome", "GRANT"));
        carryPost();

        assertThat(clock().due()).isEqualTo(at("2026-08-25T17:00"));
        assertThat(lastTo("ld.so-y-te").text()).contains("Được gia hạn đến hết ngày 25/08/2026");
        passTo("2026-08-24T07:30");
    }

    private void theDeadlinePassesAndHisAgencyIsTold() {
        passTo("2026-08-25T17:00");
        carryPost();
        assertThat(lastTo("ld.so-y-te").text()).contains("Quá hạn: Duyệt, ký tờ trình");
        assertThat(lastTo("ld2.so-y-te").text()).contains("Quá hạn: Duyệt, ký tờ trình");

        passTo("2026-08-27T07:30");
        carryPost();
        assertThat(lastTo("ld2.so-y-te").text()).contains("Mức 3", "17:00 ngày 25/08/2026");
    }

    private void aPauseOverTheNationalDayKeepsWhatIsLeft() {
        SetClock.set("2026-08-28T10:00");
        chain.as("ld.so-y-te", () -> {
            clockService.hold(dossier, "Chờ kết luận thanh tra");
            return null;
        });
        assertThat(clock().isHeld()).isTrue();

        SetClock.set("2026-09-03T10:00");
        chain.as("ld.so-y-te", () -> {
            clockService.release(dossier, "Đã có kết luận");
            return null;
        });
        // late by two days and two and a half hours when it stood still, and as late when it goes on
        assertThat(clock().due()).isEqualTo(at("2026-08-27T07:30"));
        carryPost();
        assertThat(lastTo("ld.so-y-te").text()).contains("Hạn xử lý chuyển", "thời gian còn lại được giữ nguyên");
    }

    private void theCoordinatorIsTold() {
        passTo("2026-09-08T07:30");
        carryPost();
        assertThat(lastTo("ld.so-tu-phap").text()).contains("Mức 4", "Người đang xử lý");
    }

    private void theChairmanIsTold() {
        passTo("2026-09-15T07:30");
        carryPost();
        assertThat(lastTo("ld.ubnd-tinh").text()).contains("Quá hạn: Duyệt, ký tờ trình");
        assertThat(lastTo("ld.ubnd-tinh").text()).contains("Mức 5");
        assertThat(subjectsTo("ld2.ubnd-tinh")).noneMatch(subject -> subject.contains("Quá hạn: Duyệt, ký tờ trình"));
    }

    private void aSubstituteSignsInTheSteadOfWhoHeldIt() {
        var task = clock().id();
        absences.of("ld.so-y-te", "cv2.so-y-te");
        chain.complete(dossier, "signProposal", "cv2.so-y-te", "outcome", "SIGN");

        assertThat(dossiers.entriesOf(dossier))
                .filteredOn(entry -> entry.deed() == Deed.SIGN_PROPOSAL)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.author().userId()).isEqualTo("cv2.so-y-te");
                    assertThat(entry.author().behalf().userId()).isEqualTo("ld.so-y-te");
                });
        assertThat(dossierClocks.row(task)).containsEntry("ended", "COMPLETED");
    }

    private StageClock clock() {
        return dossierClocks.open(dossier, "signProposal");
    }

    private void passTo(String moment) {
        dossierClocks.passTo(moment, dossier, TIMER);
    }

    private void carryPost() {
        post.sweep();
        post.deliver();
    }

    private List<Mail> mailsTo(String account) {
        return post.mailsTo(officials.byUserId(account).email());
    }

    private Mail lastTo(String account) {
        var mails = mailsTo(account);
        assertThat(mails).as(account).isNotEmpty();
        return mails.get(mails.size() - 1);
    }

    private List<String> subjectsTo(String account) {
        return mailsTo(account).stream().map(Mail::subject).toList();
    }
}
