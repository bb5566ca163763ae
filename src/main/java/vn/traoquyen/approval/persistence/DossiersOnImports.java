package vn.traoquyen.approval.persistence;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.ListImports;
import vn.traoquyen.shared.Refusal;

/** Keeps an import from being taken back once a dossier has carried one of its powers, or an agency was asked about it. */
@Component
class DossiersOnImports {

    private static final int MOST_NAMED = 10;

    private final ListImports imports;
    private final JdbcClient jdbc;

    DossiersOnImports(ListImports imports, JdbcClient jdbc) {
        this.imports = imports;
        this.jdbc = jdbc;
    }

    @EventListener
    void refuse(ImportUndone undone) {
        var powers = imports.powersOf(undone.importId()).toArray(String[]::new);
        List<String> dossiers = jdbc.sql("""
                        select distinct dossier_id from traoquyen.dossier_power
                         where power_code = any(?) order by dossier_id limit ?
                        """)
                .param(1, powers)
                .param(2, MOST_NAMED)
                .query(String.class)
                .list();
        if (!dossiers.isEmpty()) {
            throw new Refusal("approval.conflict.dossiersOnImport", Map.of("dossiers", String.join(", ", dossiers)));
        }
        refuseReconsidered(powers);
    }

    private void refuseReconsidered(String[] powers) {
        List<String> asked = jdbc.sql("""
                        select distinct power_code from traoquyen.power_reconsideration
                         where power_code = any(?) order by power_code limit ?
                        """)
                .param(1, powers)
                .param(2, MOST_NAMED)
                .query(String.class)
                .list();
        if (!asked.isEmpty()) {
            throw new Refusal("approval.conflict.reconsideredOnImport", Map.of("codes", String.join(", ", asked)));
        }
    }
}
