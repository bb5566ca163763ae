package vn.traoquyen.register;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.traoquyen.instrument.InstrumentSettings;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.shared.Refusal;

/** The beans of the room and of what it asks, as the application wires them; only the clock and the desk are the test's. */
@EnableTransactionManagement
@ComponentScan(
        basePackages = "vn.traoquyen",
        useDefaultFilters = false,
        includeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "vn\\.traoquyen\\.register\\.((Register|Expiry)(Service|Inquiry)|ImportedTransfers|ReportedHoldings|HandedOver)",
                        "vn\\.traoquyen\\.register\\.(Overlaps|Endings|Successions|Readers|WordsOfHolding)",
                        "vn\\.traoquyen\\.register\\.persistence\\.JdbcHoldings",
                        "vn\\.traoquyen\\.register\\.engine\\.HandOverListener",
                        "vn\\.traoquyen\\.portfolio\\.persistence\\.(Jdbc(Powers|Figures)|Power(History|Pages)|FigureLedger)",
                        "vn\\.traoquyen\\.approval\\.persistence\\.DossierPowers",
                        "vn\\.traoquyen\\.instrument\\.persistence\\.Jdbc((Former)?Instruments|NumberBooks)",
                        "vn\\.traoquyen\\.organization\\.persistence\\.(Stored\\w+|OrganizationVersion)",
                        "vn\\.traoquyen\\.organization\\.PartyNames"
                    })
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|OnPostgres).*"))
class RegisterBeans {

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
    Clock clock() {
        return Clock.fixed(Instant.parse(RegisterOnPostgres.TODAY + "T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    InstrumentSettings numbering() {
        return new InstrumentSettings(2, 2, true);
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
    Desk desk() {
        return new Desk();
    }

    @Bean
    Heard heard() {
        return new Heard();
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

    static class Heard {

        final List<Object> events = new ArrayList<>();

        @EventListener({HoldingsEntered.class, HoldingsEnded.class, HoldingsTakenBack.class})
        void hear(Object event) {
            events.add(event);
        }
    }
}
