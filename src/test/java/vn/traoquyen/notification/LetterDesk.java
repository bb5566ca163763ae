package vn.traoquyen.notification;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.notification.engine.NoticeDeliveryProcess;

/** Moves letters by hand: the sweep, the engine's jobs, and the mail server at the other end. */
@Component
public class LetterDesk {

    private final LetterService letters;
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    LetterDesk(
            LetterService letters,
            ManagementService jobs,
            RuntimeService runtime,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.letters = letters;
        this.jobs = jobs;
        this.runtime = runtime;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Forgets what other tests have told, so that a letter holds only what this one does. */
    public void clear() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(NoticeDeliveryProcess.KEY)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        jdbc.sql("delete from traoquyen.notice").update();
        jdbc.sql("delete from traoquyen.letter").update();
        jdbc.sql("delete from traoquyen.digest_day").update();
        jdbc.sql("delete from traoquyen.notice_preference").update();
        MailServerInTests.empty();
    }

    public static GreenMail server() {
        return MailServerInTests.server();
    }

    /** Publishes what has happened in one transaction, as a room would. */
    public void tell(Object... happened) {
        transaction.executeWithoutResult(status -> Stream.of(happened).forEach(events::publishEvent));
    }

    public void sweep() {
        while (letters.makeSome() + letters.startSome() > 0) {
            continue;
        }
    }

    public List<Job> jobs() {
        return jobs.createJobQuery()
                .processDefinitionKey(NoticeDeliveryProcess.KEY)
                .list();
    }

    /** Lets the engine try each letter once; a failure costs one of its retries. */
    public void deliver() {
        jobs().stream().filter(job -> job.getRetries() > 0).forEach(job -> {
            try {
                jobs.executeJob(job.getId());
            } catch (RuntimeException failed) {
                // as the job executor would, the test goes on
            }
        });
    }

    /** How long the engine waits before it tries the letters again. */
    public Duration nextTryIn() {
        var now = ClockUtil.getCurrentTime().toInstant();
        return jobs().stream()
                .map(job -> Duration.between(
                        now,
                        ((JobEntity) job).getLockExpirationTime() == null
                                ? job.getDuedate().toInstant()
                                : ((JobEntity) job).getLockExpirationTime().toInstant()))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    public void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    public void retry(Job job, int times) {
        jobs.setJobRetries(job.getId(), times);
    }

    public List<Incident> incidents() {
        return runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getActivityId().equals("serviceTask_sendLetter"))
                .toList();
    }

    public List<Mail> mails() {
        return Stream.of(server().getReceivedMessages()).map(Mail::read).toList();
    }

    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }
}
