package vn.traoquyen.organization.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.shared.Refusal;

/** The agencies in the database, read once and kept until they change, which is a few times a year. */
@Repository
class StoredAgencies implements Agencies {

    private static final Comparator<Agency> CURRENT_FIRST =
            Comparator.comparing(Agency::validUntil, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final OrganizationVersion version;
    private final Kept<List<Agency>> known;

    StoredAgencies(JdbcClient database, JdbcTemplate batches, OrganizationVersion version) {
        this.database = database;
        this.batches = batches;
        this.version = version;
        this.known = new Kept<>(version, this::read);
    }

    @Override
    public List<Agency> all() {
        return known.get();
    }

    private List<Agency> read() {
        return database.sql("select * from traoquyen.agency order by code")
                .query((row, number) -> new Agency(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("symbol"),
                        AgencyKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("parent"),
                        row.getString("mailbox")))
                .list();
    }

    @Override
    public Optional<Agency> find(String code) {
        return which(agency -> agency.code().equals(code)).stream().findFirst();
    }

    @Override
    public Agency byCode(String code) {
        return find(code)
                .orElseThrow(() -> new Refusal("organization.notFound.agency", Map.of("agency", String.valueOf(code))));
    }

    @Override
    public Optional<Agency> byName(String name) {
        return which(agency -> agency.name().equalsIgnoreCase(name)
                        || agency.shortName().equalsIgnoreCase(name))
                .stream()
                .min(CURRENT_FIRST);
    }

    @Override
    public List<Agency> validOn(LocalDate date) {
        return which(agency -> agency.kind().holdsPowers() && agency.isValidOn(date));
    }

    @Override
    public List<Agency> communes() {
        return which(agency -> agency.kind() == AgencyKind.COMMUNE);
    }

    private List<Agency> which(Predicate<Agency> wanted) {
        return all().stream().filter(wanted).toList();
    }

    @Override
    public void put(Collection<Agency> agencies) {
        batches.batchUpdate(
                """
                insert into traoquyen.agency values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
                    symbol = excluded.symbol, kind = excluded.kind, valid_from = excluded.valid_from,
                    valid_until = excluded.valid_until, parent = excluded.parent, mailbox = excluded.mailbox
                """,
                agencies.stream()
                        .map(agency -> new Object[] {
                            agency.code(),
                            agency.name(),
                            agency.shortName(),
                            agency.symbol(),
                            agency.kind().name(),
                            agency.validFrom(),
                            agency.validUntil(),
                            agency.parent(),
                            agency.mailbox()
                        })
                        .toList());
        version.changed();
    }
}
