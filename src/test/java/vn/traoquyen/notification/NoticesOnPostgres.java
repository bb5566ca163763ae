package vn.traoquyen.notification;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.Substitutions;

/** The room of notices with its own tables and a few people, a mail server, and a clock that a test moves. */
public final class NoticesOnPostgres implements AutoCloseable {

    public static final String MORNING = "2026-11-26T07:30";

    private static final LocalDate EARLY = LocalDate.of(2000, 1, 1);

    public final MovedClock clock = new MovedClock(MORNING);
    public final JdbcClient jdbc;
    public final LetterService letters;
    public final LetterDelivery delivery;
    public final DigestService digests;
    public final JavaMailSenderImpl mailServer;
    public final List<StageClock> work = new ArrayList<>();

    final Notices notices;
    final NoticeBeans.Started started;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource database;
    private final AnnotationConfigApplicationContext context;
    private final TransactionTemplate transaction;
    private final NoticeBeans.Desk desk;

    public NoticesOnPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new HikariDataSource();
        database.setDataSource(postgres.getPostgresDatabase());
        database.setMaximumPoolSize(6);
        Migrations.run(database);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(OpenWork.class, () -> new OpenWork(work));
        context.register(NoticeBeans.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        letters = context.getBean(LetterService.class);
        delivery = context.getBean(LetterDelivery.class);
        digests = context.getBean(DigestService.class);
        notices = context.getBean(Notices.class);
        mailServer = context.getBean(JavaMailSenderImpl.class);
        started = context.getBean(NoticeBeans.Started.class);
        desk = context.getBean(NoticeBeans.Desk.class);
        transaction = new TransactionTemplate(context.getBean(JdbcTransactionManager.class));
        context.getBean(Agencies.class).put(agencies());
        context.getBean(Officials.class).put(officials());
        sendTo("127.0.0.1", MailServerInTests.server().getSmtp().getPort());
    }

    private static List<Agency> agencies() {
        return Stream.of(
                        agency("so-y-te", "Sở Y tế", AgencyKind.DEPARTMENT),
                        agency("so-tu-phap", "Sở Tư pháp", AgencyKind.DEPARTMENT),
                        agency("vp-ubnd-tinh", "Văn phòng UBND tỉnh", AgencyKind.COMMITTEE_OFFICE),
                        agency("xa-1", "Ủy ban nhân dân xã Thất Khê", AgencyKind.COMMUNE))
                .toList();
    }

    private static Agency agency(String code, String name, AgencyKind kind) {
        return new Agency(code, name, name, code, kind, EARLY, null, null, "van-thu." + code + "@langson.gov.vn");
    }

    private static List<Official> officials() {
        return List.of(
                official("cv.so-y-te", "Nông Thị Lan", "Chuyên viên", Position.SPECIALIST),
                official("cv2.so-y-te", "Vi Văn Hùng", "Chuyên viên", Position.SPECIALIST),
                official("ld.so-y-te", "Hoàng Đức Thắng", "Giám đốc", Position.HEAD),
                official("cv.so-tu-phap", "Lý Thu Hà", "Chuyên viên", Position.SPECIALIST),
                official("ld.so-tu-phap", "Bế Minh Tuấn", "Giám đốc", Position.HEAD),
                official("qt.vp-ubnd-tinh", "Triệu Hải Vân", "Quản trị", Position.ADMINISTRATOR),
                new Official("cv.xa-1", "Mã Văn Phúc", "Chuyên viên", "xa-1", Position.SPECIALIST, null));
    }

    private static Official official(String account, String name, String title, Position position) {
        var agency = account.substring(account.indexOf('.') + 1);
        return new Official(account, name, title, agency, position, account + "@langson.gov.vn");
    }

    public void sendTo(String host, int port) {
        mailServer.setHost(host);
        mailServer.setPort(port);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Tells the room what another room has done, in one transaction. */
    public void tell(Object... happened) {
        transaction.executeWithoutResult(status -> Stream.of(happened).forEach(context::publishEvent));
    }

    /** Likewise, but something goes wrong before the transaction ends. */
    public void tellInVain(Object happened) {
        transaction.executeWithoutResult(status -> {
            context.publishEvent(happened);
            status.setRollbackOnly();
        });
    }

    public void signIn(String account) {
        desk.official = account == null ? null : bean(Officials.class).byUserId(account);
    }

    /** Makes the letters and starts their delivery, until nothing is left to do. */
    public List<String> sweep() {
        started.letters.clear();
        while (letters.makeSome() + letters.startSome() > 0) {
            continue;
        }
        return List.copyOf(started.letters);
    }

    /** Sweeps and sends all letters, as the engine's jobs would. */
    public void sweepAndSend() {
        sweep().forEach(delivery::send);
    }

    public List<Notice> noticesOf(String account) {
        return notices.of(List.of(Recipient.person(account)), false, 0, 200).items();
    }

    public List<Mail> mails() {
        return Stream.of(MailServerInTests.server().getReceivedMessages())
                .map(Mail::read)
                .toList();
    }

    public List<Mail> mailsTo(String account) {
        return mails().stream()
                .filter(mail -> mail.to().contains(account + "@langson.gov.vn"))
                .toList();
    }

    public void everybodyIsBack() {
        var substitutions = bean(Substitutions.class);
        substitutions.open().forEach(one -> substitutions.update(ended(one)));
    }

    private Substitution ended(Substitution one) {
        return new Substitution(
                one.id(),
                one.absent(),
                one.substitute(),
                one.from(),
                one.until(),
                one.scope(),
                one.reason(),
                one.enteredBy(),
                one.enteredAt(),
                one.begunAt(),
                clock.instant(),
                one.absent());
    }

    public void clear() {
        jdbc.sql("truncate traoquyen.notice, traoquyen.letter, traoquyen.notice_preference, traoquyen.digest_day")
                .update();
        work.clear();
        clock.moveTo(MORNING);
        signIn(null);
        sendTo("127.0.0.1", MailServerInTests.server().getSmtp().getPort());
        MailServerInTests.empty();
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        postgres.close();
    }
}
