package vn.traoquyen.approval.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierPower;

/** What a dossier is tied to: the agencies that may see it, and the powers that no other open dossier may carry. */
@Component
class DossierTies {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierTies(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void addParticipants(DossierId id, Collection<String> agencies) {
        batches.batchUpdate(
                "insert into traoquyen.dossier_participant (dossier_id, agency) values (?, ?) on conflict do nothing",
                agencies.stream()
                        .map(agency -> new Object[] {id.value(), agency})
                        .toList());
    }

    boolean isParticipant(DossierId id, String agency) {
        return jdbc.sql("select exists (select from traoquyen.dossier_participant where dossier_id = ? and agency = ?)")
                .params(id.value(), agency)
                .query(Boolean.class)
                .single();
    }

    void keepPowers(DossierId id, List<DossierPower> powers) {
        jdbc.sql("delete from traoquyen.dossier_power where dossier_id = ?")
                .param(id.value())
                .update();
        batches.batchUpdate(
                "insert into traoquyen.dossier_power (dossier_id, power_code) values (?, ?)",
                powers.stream()
                        .map(power -> new Object[] {id.value(), power.code()})
                        .toList());
    }

    List<String> carriedElsewhere(DossierId id, Collection<String> powerCodes) {
        return powerCodes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select distinct power_code
                                from traoquyen.dossier_power join traoquyen.dossier on id = dossier_id
                                where power_code in (:codes) and dossier_id <> :id
                                    and status in ('IN_PROGRESS', 'PAUSED')
                                """)
                        .param("codes", powerCodes)
                        .param("id", id.value())
                        .query(String.class)
                        .list();
    }
}
