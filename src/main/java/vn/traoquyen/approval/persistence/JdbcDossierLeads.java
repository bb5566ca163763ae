package vn.traoquyen.approval.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.DossierLeads;

@Repository
class JdbcDossierLeads implements DossierLeads {

    private final JdbcClient jdbc;

    JdbcDossierLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> dossierIds) {
        var leads = new HashMap<String, String>();
        jdbc.sql("select id, lead_agency from traoquyen.dossier where id = any(:ids)")
                .param("ids", dossierIds.toArray(String[]::new))
                .query(row -> {
                    leads.put(row.getString("id"), row.getString("lead_agency"));
                });
        return leads;
    }
}
