package vn.traoquyen.approval.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.instrument.Predecessor;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.instrument.SuccessionKind;

/** The table {@code traoquyen.dossier_predecessor}; it is read together with the dossier. */
@Component
class DossierPredecessors {

    /** One JSON list a dossier, the oldest instrument first. */
    static final String SELECTED = """
            (select jsonb_agg(jsonb_build_object('instrumentId', instrument_id, 'symbol', symbol,
                                  'issuedOn', issued_on, 'whole', whole) order by issued_on, symbol)
               from traoquyen.dossier_predecessor where dossier_id = id) as predecessors
            """;

    private final JdbcTemplate batches;
    private final ObjectMapper json;

    DossierPredecessors(JdbcTemplate batches, ObjectMapper json) {
        this.batches = batches;
        this.json = json;
    }

    void keep(Dossier dossier) {
        if (dossier.succession() == null) {
            return;
        }
        var id = dossier.id().value();
        batches.update("delete from traoquyen.dossier_predecessor where dossier_id = ?", id);
        batches.batchUpdate(
                """
                insert into traoquyen.dossier_predecessor (dossier_id, instrument_id, symbol, issued_on, whole)
                values (?, ?, ?, ?, ?)
                """,
                dossier.succession().predecessors().stream()
                        .map(one -> new Object[] {id, one.instrumentId(), one.symbol(), one.issuedOn(), one.whole()})
                        .toList());
    }

    Succession read(ResultSet row) throws SQLException {
        var kind = row.getString("succession_kind");
        return kind == null
                ? null
                : new Succession(SuccessionKind.valueOf(kind), predecessors(row.getString("predecessors")));
    }

    private List<Predecessor> predecessors(String list) {
        try {
            return List.of(json.readValue(list, Predecessor[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
