package vn.traoquyen.approval.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierStatus;
import vn.traoquyen.approval.LedDossier;
import vn.traoquyen.approval.LedDossiers;

/** Reads them without their contents: a report names a dossier in one line. */
@Repository
class JdbcLedDossiers implements LedDossiers {

    private final JdbcClient jdbc;

    JdbcLedDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LedDossier> underWay(Collection<String> agencies) {
        return jdbc.sql("""
                        select lead_agency, id, title, status, stage from traoquyen.dossier
                         where lead_agency = any(?) and status in ('IN_PROGRESS', 'PAUSED')
                         order by lead_agency, id
                        """)
                .param((Object) agencies.toArray(String[]::new))
                .query(JdbcLedDossiers::dossier)
                .list();
    }

    private static LedDossier dossier(ResultSet row, int number) throws SQLException {
        var status = DossierStatus.valueOf(row.getString("status"));
        return new LedDossier(
                row.getString("lead_agency"),
                DossierId.of(row.getString("id")),
                row.getString("title"),
                status == DossierStatus.PAUSED
                        ? status.label()
                        : Deed.valueOf(row.getString("stage")).label());
    }
}
