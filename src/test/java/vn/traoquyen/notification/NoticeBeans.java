package vn.traoquyen.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.instrument.InstrumentSettings;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.Refusal;

/** The beans of the room and of what it asks, as the application wires them, without the engine. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = "vn.traoquyen.notification",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "vn\\.traoquyen\\.notification\\.LetterDesk",
                            "vn\\.traoquyen\\.notification\\.web\\..*",
                            "vn\\.traoquyen\\.notification\\.engine\\.(?!NewsListener).*"
                        }))
@ComponentScan(
        basePackages = "vn.traoquyen",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "vn\\.traoquyen\\.approval\\.(Recipients|DossierRights)",
                            "vn\\.traoquyen\\.approval\\.persistence\\.(JdbcDossier(s|Leads)|HeldDossiers|Dossier(Rows|Revisions|Powers|Predecessors|Participants))",
                            "vn\\.traoquyen\\.portfolio\\.persistence\\.(Jdbc(Powers|Figures)|Power(History|Pages)|FigureLedger)",
                            "vn\\.traoquyen\\.instrument\\.persistence\\.Jdbc((Former)?Instruments|NumberBooks)",
                            "vn\\.traoquyen\\.organization\\.persistence\\.(Stored\\w+|OrganizationVersion|Jdbc\\w+)",
                            "vn\\.traoquyen\\.organization\\.PartyNames"
                        }),
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|OnPostgres).*"))
class NoticeBeans {

    @Bean
    JdbcClient jdbc(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    JdbcTemplate batches(DataSource database) {
        return new JdbcTemplate(database);
    }

    @Bean
    JdbcTransactionManager transactions(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    @Bean
    CalendarDays calendar() {
        var days = NationalCalendar.fromFile();
        return () -> days;
    }

    @Bean
    InstrumentSettings numbering() {
        return new InstrumentSettings(2, 2, true);
    }

    @Bean
    NotificationSettings settings() {
        return new NotificationSettings(
                "https://traoquyen.langson.gov.vn/",
                "trao-quyen@langson.gov.vn",
                "Trao Quyền",
                LocalTime.of(7, 30),
                LocalTime.of(17, 0),
                3,
                List.of(Duration.ofMinutes(1)),
                Duration.ofHours(6),
                100);
    }

    @Bean
    CoordinationRoles roles() {
        return new CoordinationRoles(
                "so-tu-phap",
                "so-noi-vu",
                List.of("so-y-te"),
                List.of("so-tu-phap"),
                "vp-ubnd-tinh",
                "ubnd-tinh",
                "hdnd-tinh");
    }

    @Bean
    JavaMailSenderImpl mailServer() {
        var server = new JavaMailSenderImpl();
        server.setDefaultEncoding("UTF-8");
        return server;
    }

    @Bean
    Desk desk() {
        return new Desk();
    }

    @Bean
    Started started() {
        return new Started();
    }

    static class Desk implements CurrentOfficial {

        Official official;

        @Override
        public Official current() {
            return find().orElseThrow(() -> new Refusal("organization.forbidden.noOfficial"));
        }

        @Override
        public Optional<Official> find() {
            return Optional.ofNullable(official);
        }

        @Override
        public boolean isAdministrator() {
            return false;
        }
    }

    /** The letters whose delivery was started. */
    static class Started implements LetterProcess {

        final List<String> letters = new ArrayList<>();

        @Override
        public synchronized void start(String letterId) {
            letters.add(letterId);
        }
    }
}
