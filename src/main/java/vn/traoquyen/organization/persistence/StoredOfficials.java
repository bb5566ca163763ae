package vn.traoquyen.organization.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/** The officials in the database, read once and kept until they change; the first in rank comes first. */
@Repository
class StoredOfficials implements Officials {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final OrganizationVersion version;
    private final Kept<Map<String, Official>> known;

    StoredOfficials(JdbcClient database, JdbcTemplate batches, OrganizationVersion version) {
        this.database = database;
        this.batches = batches;
        this.version = version;
        this.known = new Kept<>(version, this::read);
    }

    @Override
    public List<Official> all() {
        return List.copyOf(known.get().values());
    }

    private Map<String, Official> read() {
        var officials = new LinkedHashMap<String, Official>();
        database.sql("select * from traoquyen.official order by rank, user_id")
                .query((row, number) -> new Official(
                        row.getString("user_id"),
                        row.getString("full_name"),
                        row.getString("title"),
                        row.getString("agency_code"),
                        Position.valueOf(row.getString("position")),
                        row.getString("email")))
                .list()
                .forEach(official -> officials.put(official.userId(), official));
        return officials;
    }

    @Override
    public Optional<Official> find(String userId) {
        return Optional.ofNullable(known.get().get(userId));
    }

    @Override
    public Official byUserId(String userId) {
        return find(userId)
                .orElseThrow(() ->
                        new Refusal("organization.notFound.official", Map.of("official", String.valueOf(userId))));
    }

    @Override
    public List<Official> membersOf(String agencyCode, Position position) {
        return known.get().values().stream()
                .filter(official -> official.agencyCode().equals(agencyCode) && official.position() == position)
                .toList();
    }

    @Override
    public void put(Collection<Official> officials) {
        int rank = all().size();
        var rows = new ArrayList<Object[]>();
        for (var official : officials) {
            rows.add(new Object[] {
                official.userId(),
                official.fullName(),
                official.title(),
                official.agencyCode(),
                official.position().name(),
                ++rank,
                official.email()
            });
        }
        batches.batchUpdate("""
                insert into traoquyen.official values (?, ?, ?, ?, ?, ?, ?)
                on conflict (user_id) do update set full_name = excluded.full_name, title = excluded.title,
                    agency_code = excluded.agency_code, position = excluded.position, email = excluded.email
                """, rows);
        version.changed();
    }
}
