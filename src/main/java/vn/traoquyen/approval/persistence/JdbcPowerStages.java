package vn.traoquyen.approval.persistence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.PowerStages;

/** Finds the open dossiers of powers by the rows that tie them to it. */
@Repository
class JdbcPowerStages implements PowerStages {

    private final JdbcClient jdbc;

    JdbcPowerStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A power that its holder hands on while another dossier carries it shows the dossier that moved last. */
    @Override
    public Map<String, PowerStage> of(Collection<String> powerCodes) {
        return jdbc
                .sql("""
                        select distinct on (power_code) power_code, id, stage
                          from traoquyen.dossier_power join traoquyen.dossier on id = dossier_id
                         where power_code = any(?) and status in ('IN_PROGRESS', 'PAUSED')
                         order by power_code, updated_at desc
                        """)
                .param(powerCodes.toArray(String[]::new))
                .query((row, number) -> {
                    var stage = Deed.valueOf(row.getString("stage"));
                    return Map.entry(
                            row.getString("power_code"),
                            new PowerStage(row.getString("id"), stage.name(), stage.label()));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
