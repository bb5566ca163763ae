package vn.traoquyen.approval.persistence;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;

/** The agencies that take part in a dossier, and may see it. */
@Component
class DossierParticipants {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierParticipants(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(DossierId id, Collection<String> agencies) {
        batches.batchUpdate(
                "insert into traoquyen.dossier_participant (dossier_id, agency) values (?, ?) on conflict do nothing",
                agencies.stream()
                        .map(agency -> new Object[] {id.value(), agency})
                        .toList());
    }

    boolean isOne(DossierId id, String agency) {
        return jdbc.sql("select exists (select from traoquyen.dossier_participant where dossier_id = ? and agency = ?)")
                .params(id.value(), agency)
                .query(Boolean.class)
                .single();
    }
}
