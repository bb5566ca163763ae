package vn.traoquyen.organization.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.Substitutions;

/** Substitutions in the database; the open ones, which every call asks for, are kept in memory until they change. */
@Repository
class StoredSubstitutions implements Substitutions {

    private final JdbcClient database;
    private final Officials officials;
    private final OrganizationVersion version;
    private final Kept<List<Substitution>> open;

    StoredSubstitutions(JdbcClient database, Officials officials, OrganizationVersion version) {
        this.database = database;
        this.officials = officials;
        this.version = version;
        this.open = new Kept<>(version, this::readOpen);
    }

    @Override
    public Substitution add(Substitution substitution) {
        var id = database.sql("""
                        insert into traoquyen.substitution (absent, substitute, from_day, until_day, scope, scope_of,
                            reason, entered_by, entered_at)
                        values (:absent, :substitute, :from, :until, :scope, :of, :reason, :by, :at)
                        returning id
                        """)
                .param("absent", substitution.absent())
                .param("substitute", substitution.substitute())
                .param("from", substitution.from())
                .param("until", substitution.until())
                .param("scope", substitution.scope().kind().name())
                .param("of", substitution.scope().of())
                .param("reason", substitution.reason())
                .param("by", substitution.enteredBy())
                .param("at", Timestamp.from(substitution.enteredAt()))
                .query(Long.class)
                .single();
        version.changed();
        return find(id).orElseThrow();
    }

    @Override
    public void update(Substitution substitution) {
        database.sql("""
                        update traoquyen.substitution
                        set begun_at = :begun, ended_at = :ended, ended_by = :by where id = :id
                        """)
                .param("begun", timestamp(substitution.begunAt()))
                .param("ended", timestamp(substitution.endedAt()))
                .param("by", substitution.endedBy())
                .param("id", substitution.id())
                .update();
        version.changed();
    }

    @Override
    public Optional<Substitution> find(long id) {
        return read(id, "");
    }

    @Override
    public Optional<Substitution> hold(long id) {
        return read(id, " for update");
    }

    private Optional<Substitution> read(long id, String lock) {
        return database.sql("select * from traoquyen.substitution where id = ?" + lock)
                .param(id)
                .query(StoredSubstitutions::substitution)
                .optional();
    }

    @Override
    public List<Substitution> open() {
        return open.get();
    }

    private List<Substitution> readOpen() {
        return database.sql("select * from traoquyen.substitution where ended_at is null order by from_day, id")
                .query(StoredSubstitutions::substitution)
                .list();
    }

    @Override
    public List<Substitution> of(Collection<String> userIds, int most) {
        return database.sql("""
                        select * from traoquyen.substitution
                        where absent = any(:users) or substitute = any(:users)
                        order by from_day desc, id desc limit :most
                        """)
                .param("users", userIds.toArray(String[]::new))
                .param("most", most)
                .query(StoredSubstitutions::substitution)
                .list();
    }

    @Override
    public void lockEntering() {
        database.sql("select pg_advisory_xact_lock(hashtext('traoquyen.substitution'))")
                .query((row, number) -> "")
                .single();
        version.look();
    }

    @Override
    public List<Charge> chargesOf(String userId, LocalDate day) {
        return open().isEmpty() ? List.of() : Charge.of(userId, day, open(), officials::find);
    }

    @Override
    public Set<String> standInsFor(String userId, LocalDate day) {
        return standIns(day, charge -> charge.absent().userId().equals(userId));
    }

    @Override
    public Set<String> standInsFor(String userId, LocalDate day, String processKey) {
        return standIns(day, charge -> charge.absent().userId().equals(userId) && charge.covers(processKey));
    }

    private Set<String> standIns(LocalDate day, Predicate<Charge> wanted) {
        var standIns = new LinkedHashSet<String>();
        open().stream()
                .filter(substitution -> substitution.isInForceOn(day))
                .map(Substitution::substitute)
                .distinct()
                .filter(substitute -> chargesOf(substitute, day).stream().anyMatch(wanted))
                .forEach(standIns::add);
        return standIns;
    }

    private static Substitution substitution(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                row.getString("absent"),
                row.getString("substitute"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new SubstitutionScope(
                        SubstitutionScope.Kind.valueOf(row.getString("scope")), row.getString("scope_of")),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant(),
                instant(row.getTimestamp("begun_at")),
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Timestamp timestamp(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
