package vn.traoquyen.approval.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.CarriedPowers;
import vn.traoquyen.approval.CarryingDossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierPower;
import vn.traoquyen.approval.DossierStatus;
import vn.traoquyen.portfolio.PowerStatus;

/** The table {@code traoquyen.dossier_power}. */
@Repository
class DossierPowers implements CarriedPowers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierPowers(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(DossierId id, List<DossierPower> powers) {
        jdbc.sql("delete from traoquyen.dossier_power where dossier_id = ? and not power_code = any(?)")
                .params(id.value(), powers.stream().map(DossierPower::code).toArray(String[]::new))
                .update();
        batches.batchUpdate(
                "insert into traoquyen.dossier_power (dossier_id, power_code) values (?, ?) on conflict do nothing",
                powers.stream()
                        .map(power -> new Object[] {id.value(), power.code()})
                        .toList());
    }

    @Override
    public List<String> carriedElsewhere(DossierId id, Collection<String> powerCodes) {
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

    @Override
    public List<CarryingDossier> openDossiers(Collection<String> powerCodes, String participant) {
        return jdbc.sql("""
                        select id, title, status, array_agg(power_code order by power_code) as power_codes
                          from traoquyen.dossier_power join traoquyen.dossier on id = dossier_id
                         where power_code = any(:codes) and status in ('IN_PROGRESS', 'PAUSED')
                           and (:participant::text is null
                                or exists (select from traoquyen.dossier_participant seen
                                            where seen.dossier_id = id and seen.agency = :participant))
                         group by id
                         order by id
                        """)
                .param("codes", powerCodes.toArray(String[]::new))
                .param("participant", participant)
                .query((row, number) -> new CarryingDossier(
                        DossierId.of(row.getString("id")),
                        row.getString("title"),
                        DossierStatus.valueOf(row.getString("status")),
                        List.of((String[]) row.getArray("power_codes").getArray())))
                .list();
    }

    @Override
    public void takeUp(DossierId id, Map<String, PowerStatus> from) {
        batches.batchUpdate(
                "update traoquyen.dossier_power set taken_from = ? where dossier_id = ? and power_code = ?",
                from.entrySet().stream()
                        .map(one -> new Object[] {one.getValue().name(), id.value(), one.getKey()})
                        .toList());
    }

    @Override
    public Map<String, PowerStatus> takenUp(DossierId id) {
        var takenUp = new HashMap<String, PowerStatus>();
        jdbc.sql("""
                        select power_code, taken_from from traoquyen.dossier_power
                        where dossier_id = ? and taken_from is not null
                        """).param(id.value()).query(row -> {
            takenUp.put(row.getString("power_code"), PowerStatus.valueOf(row.getString("taken_from")));
        });
        return takenUp;
    }

    @Override
    public void giveBack(DossierId id, Collection<String> powerCodes) {
        jdbc.sql("update traoquyen.dossier_power set taken_from = null where dossier_id = ? and power_code = any(?)")
                .params(id.value(), powerCodes.toArray(String[]::new))
                .update();
    }
}
