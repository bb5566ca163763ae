package vn.traoquyen.organization.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;

/** Two nodes keep the organization in memory, each for itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TwoNodesTest {

    private static final String NEWCOMER = "cv9.so-y-te";

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate batches;

    @Autowired
    TransactionTemplate transactions;

    private record Node(OrganizationVersion version, StoredOfficials officials, StoredAgencies agencies) {}

    Node one;
    Node two;

    @BeforeEach
    void bothKnowTheOrganization() {
        one = node();
        two = node();
        assertThat(one.officials.find(NEWCOMER)).isEmpty();
        assertThat(two.officials.find(NEWCOMER)).isEmpty();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from traoquyen.official where user_id = ?")
                .param(NEWCOMER)
                .update();
    }

    @Test
    void aChangeOnOneNodeIsSeenOnTheOtherWhenItLooks() {
        one.officials.put(List.of(newcomer("Nông Văn Mới")));
        assertThat(one.officials.find(NEWCOMER)).isPresent();

        two.version.look();
        assertThat(two.officials.byUserId(NEWCOMER).fullName()).isEqualTo("Nông Văn Mới");

        one.officials.put(List.of(newcomer("Nông Văn Cũ")));
        two.version.look();
        assertThat(two.officials.byUserId(NEWCOMER).fullName()).isEqualTo("Nông Văn Cũ");
    }

    @Test
    void aChangeByHandIsSeenToo() {
        database.sql("""
                insert into traoquyen.official
                values (?, 'Nông Văn Mới', 'Chuyên viên', 'so-y-te', 'SPECIALIST', 9999, null)
                """).param(NEWCOMER).update();
        one.version.look();
        assertThat(one.officials.find(NEWCOMER)).isPresent();
    }

    @Test
    void whereNothingHasChangedNothingIsReadAgain() {
        one.version.look();
        var agencies = one.agencies.all();
        one.version.look();
        assertThat(one.agencies.all()).isSameAs(agencies);
    }

    @Test
    void aChangeThatIsTakenBackIsForgotten() {
        var within = new AtomicReference<Official>();
        transactions.executeWithoutResult(transaction -> {
            one.officials.put(List.of(newcomer("Nông Văn Mới")));
            within.set(one.officials.find(NEWCOMER).orElseThrow());
            transaction.setRollbackOnly();
        });
        assertThat(within.get().fullName()).isEqualTo("Nông Văn Mới");
        assertThat(one.officials.find(NEWCOMER)).isEmpty();
    }

    private Node node() {
        var version = new OrganizationVersion(database);
        version.look();
        return new Node(
                version,
                new StoredOfficials(database, batches, version),
                new StoredAgencies(database, batches, version));
    }

    private static Official newcomer(String name) {
        return new Official(NEWCOMER, name, "Chuyên viên", "so-y-te", Position.SPECIALIST, "moi@langson.example");
    }
}
