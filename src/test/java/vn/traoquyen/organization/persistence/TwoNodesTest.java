package vn.traoquyen.organization.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope;

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

    private record Node(
            OrganizationVersion version,
            StoredOfficials officials,
            StoredAgencies agencies,
            StoredSubstitutions substitutions) {}

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

    @Test
    void aSubstituteIsKnownOnTheOtherNodeAndForgottenThere() {
        var today = LocalDate.of(2030, 1, 7);
        var entered = one.substitutions.add(new Substitution(
                null,
                "cv.so-y-te",
                "vt.so-y-te",
                today,
                today,
                SubstitutionScope.all(),
                null,
                "qt",
                Instant.EPOCH,
                null,
                null,
                null));
        two.version.look();
        assertThat(two.substitutions.standInsFor("cv.so-y-te", today)).containsExactly("vt.so-y-te");

        one.substitutions.update(new Substitution(
                entered.id(),
                entered.absent(),
                entered.substitute(),
                today,
                today,
                entered.scope(),
                null,
                "qt",
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                "qt"));
        two.version.look();
        assertThat(two.substitutions.standInsFor("cv.so-y-te", today)).isEmpty();
    }

    private Node node() {
        var version = new OrganizationVersion(database);
        version.look();
        var officials = new StoredOfficials(database, batches, version);
        return new Node(
                version,
                officials,
                new StoredAgencies(database, batches, version),
                new StoredSubstitutions(database, officials, version));
    }

    private static Official newcomer(String name) {
        return new Official(NEWCOMER, name, "Chuyên viên", "so-y-te", Position.SPECIALIST, "moi@langson.example");
    }
}
