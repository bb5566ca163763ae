package vn.traoquyen.register;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.database.Migrations;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/** The room with its own tables and a few agencies, told what happens by the events of the other rooms. */
public final class RegisterOnPostgres implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate EARLY = LocalDate.of(2000, 1, 1);

    public final JdbcClient jdbc;
    public final RegisterService register;
    public final RegisterInquiry inquiry;
    public final ExpiryInquiry expiry;
    public final Holdings holdings;
    public final List<Object> events;

    private final EmbeddedPostgres postgres;
    private final HikariDataSource database;
    private final AnnotationConfigApplicationContext context;
    private final TransactionTemplate transaction;
    private final RegisterBeans.Desk desk;

    public RegisterOnPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = pooled(postgres);
        Migrations.run(database);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.register(RegisterBeans.class);
        context.refresh();
        jdbc = context.getBean(JdbcClient.class);
        register = context.getBean(RegisterService.class);
        inquiry = context.getBean(RegisterInquiry.class);
        expiry = context.getBean(ExpiryInquiry.class);
        holdings = context.getBean(Holdings.class);
        desk = context.getBean(RegisterBeans.Desk.class);
        events = context.getBean(RegisterBeans.Heard.class).events;
        transaction = new TransactionTemplate(context.getBean(JdbcTransactionManager.class));
        context.getBean(Agencies.class).put(agencies());
    }

    private static List<Agency> agencies() {
        return List.of(
                new Agency(
                        "ubnd-tinh",
                        "Ủy ban nhân dân tỉnh Lạng Sơn",
                        "UBND tỉnh",
                        "UBND",
                        AgencyKind.COMMITTEE,
                        EARLY,
                        null),
                new Agency("so-y-te", "Sở Y tế", "SYT", "SYT", AgencyKind.DEPARTMENT, EARLY, null),
                new Agency("so-tu-phap", "Sở Tư pháp", "STP", "STP", AgencyKind.DEPARTMENT, EARLY, null),
                new Agency(
                        "xa-1",
                        "Ủy ban nhân dân xã Thất Khê",
                        "UBND xã Thất Khê",
                        "UBND",
                        AgencyKind.COMMUNE,
                        TWO_TIERS,
                        null),
                new Agency(
                        "xa-2",
                        "Ủy ban nhân dân xã Bình Gia",
                        "UBND xã Bình Gia",
                        "UBND",
                        AgencyKind.COMMUNE,
                        TWO_TIERS,
                        null),
                new Agency(
                        "huyen-bac-son",
                        "Ủy ban nhân dân huyện Bắc Sơn",
                        "UBND huyện Bắc Sơn",
                        "UBND",
                        AgencyKind.DISTRICT,
                        EARLY,
                        TWO_TIERS));
    }

    /** As in the application: a call does not pay for a new connection. */
    private static HikariDataSource pooled(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setDataSource(postgres.getPostgresDatabase());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    /** Tells the room what another room has done, in one transaction. */
    public void tell(Object event) {
        in(() -> {
            context.publishEvent(event);
            return null;
        });
    }

    public <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Who is at work from now on; nobody if null. */
    public void signIn(String agency) {
        desk.official =
                agency == null ? null : new Official("cv." + agency, "A", "Chuyên viên", agency, Position.SPECIALIST);
    }

    public void powers(String... codes) {
        jdbc.sql("""
                        insert into traoquyen.power (code, name, legal_basis, form, lead_agency, coordinating, status, folded)
                        select code, 'Nhiệm vụ ' || code, 'Điều 1', 'DELEGATION', 'so-y-te', '{}', 'IN_PROGRESS', ''
                        from unnest(?::text[]) code on conflict do nothing
                        """).param((Object) codes).update();
    }

    /** An instrument of the chain that has its number. */
    public void issued(String id, String symbol, LocalDate on) {
        jdbc.sql("""
                        insert into traoquyen.instrument (id, kind, form, capacity, issuer, issuer_name, subject, symbol,
                            issued_on, effective_on, draft, document)
                        values (?, 'ADMINISTRATIVE', 'DELEGATION', 'CHAIRMAN', 'ubnd-tinh', 'UBND tỉnh', 'Về việc', ?, ?, ?,
                            '{}', '')
                        """).params(id, symbol, on, on).update();
    }

    public void clear() {
        jdbc.sql("truncate traoquyen.holding, traoquyen.instrument, traoquyen.power, traoquyen.dossier cascade")
                .update();
        events.clear();
        signIn(null);
    }

    public <T> List<T> heard(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        postgres.close();
    }
}
