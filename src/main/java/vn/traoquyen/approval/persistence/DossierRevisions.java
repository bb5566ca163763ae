package vn.traoquyen.approval.persistence;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Revision;

/** The table {@code traoquyen.dossier_revision}. */
@Component
class DossierRevisions {

    private final JdbcClient jdbc;
    private final DossierRows rows;

    DossierRevisions(JdbcClient jdbc, DossierRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(DossierId id, Revision revision) {
        jdbc.sql("""
                        insert into traoquyen.dossier_revision (dossier_id, number, at, by_name, content)
                        select :id, coalesce(max(number), 0) + 1, :at, :by, :content::jsonb
                        from traoquyen.dossier_revision where dossier_id = :id
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(revision.at()))
                .param("by", revision.by())
                .param("content", rows.json(revision.content()))
                .update();
    }

    List<Revision> of(DossierId id) {
        return jdbc.sql("select * from traoquyen.dossier_revision where dossier_id = ? order by number")
                .param(id.value())
                .query(rows::revision)
                .list();
    }
}
