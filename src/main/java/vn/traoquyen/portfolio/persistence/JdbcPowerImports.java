package vn.traoquyen.portfolio.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerImports;
import vn.traoquyen.portfolio.StatusEntry;
import vn.traoquyen.shared.Refusal;

/** Lists that come into the tables of the portfolio, and go out of them again. */
@Repository
class JdbcPowerImports implements PowerImports {

    private static final int MOST_NAMED = 10;

    private final JdbcClient jdbc;
    private final PowerRows rows;
    private final PowerHistory history;

    JdbcPowerImports(JdbcClient jdbc, JdbcTemplate batches, PowerHistory history) {
        this.jdbc = jdbc;
        this.rows = new PowerRows(batches);
        this.history = history;
    }

    @Override
    public void bringIn(Collection<Power> powers, Collection<StatusEntry> lines, Long importId) {
        rows.insert(powers);
        if (importId != null) {
            jdbc.sql("update traoquyen.power set import_id = ? where code = any(?)")
                    .param(1, importId)
                    .param(2, powers.stream().map(Power::code).toArray(String[]::new))
                    .update();
        }
        history.write(lines, importId);
    }

    @Override
    public void revise(Collection<Power> powers, Collection<StatusEntry> changes, long importId) {
        rows.revise(powers);
        history.write(changes, importId);
    }

    @Override
    public void takeBack(long importId, LocalDate today, Collection<Power> asBefore) {
        jdbc.sql("""
                        select code from traoquyen.power
                         where import_id = :import
                            or code in (select power_code from traoquyen.power_status_change where import_id = :import)
                         order by code for update
                        """).param("import", importId).query().listOfRows();
        refuseWhatWasBuiltOn(importId);
        refuseWhatWasTold(importId, today);
        history.takeBack(importId);
        jdbc.sql("delete from traoquyen.power where import_id = ?")
                .param(importId)
                .update();
        rows.revise(asBefore);
    }

    private void refuseWhatWasBuiltOn(long importId) {
        List<String> since = jdbc.sql("""
                        select distinct code
                          from traoquyen.power join traoquyen.power_status_change line on power_code = code
                         where power.import_id = :import and line.import_id is distinct from :import
                         order by code
                         limit :most
                        """)
                .param("import", importId)
                .param("most", MOST_NAMED)
                .query(String.class)
                .list();
        if (!since.isEmpty()) {
            throw new Refusal("portfolio.conflict.importBuiltOn", Map.of("codes", String.join(", ", since)));
        }
    }

    private void refuseWhatWasTold(long importId, LocalDate today) {
        List<String> told = jdbc.sql("""
                        select distinct power_code
                          from traoquyen.power_status_change
                         where import_id = :import and not opening and known_on < :today
                         order by power_code
                         limit :most
                        """)
                .param("import", importId)
                .param("today", today)
                .param("most", MOST_NAMED)
                .query(String.class)
                .list();
        if (!told.isEmpty()) {
            throw new Refusal(
                    "portfolio.conflict.importAlreadyTold", Map.of("id", importId, "codes", String.join(", ", told)));
        }
    }
}
