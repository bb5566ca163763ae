package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that a dossier has left in the database, so that a refusal can be seen to have left nothing. */
@Component
class DossierTrace {

    private static final List<String> ROWS = List.of(
            "select * from traoquyen.dossier where id = :id",
            "select * from traoquyen.dossier_entry where dossier_id = :id order by id",
            "select * from traoquyen.dossier_revision where dossier_id = :id order by number",
            "select * from traoquyen.dossier_opinion where dossier_id = :id order by round, agency",
            "select * from traoquyen.dossier_power where dossier_id = :id order by power_code",
            "select * from traoquyen.dossier_participant where dossier_id = :id order by agency",
            "select id, symbol, released_at, effective_on from traoquyen.instrument where id = :id",
            "select id_, task_def_key_, assignee_, rev_ from act_ru_task where proc_inst_id_ in (" + instances()
                    + ") order by id_",
            "select id_, name_, text_ from act_ru_variable where proc_inst_id_ in (" + instances() + ") order by id_",
            "select id_, name_, text_ from act_hi_varinst where proc_inst_id_ in (" + instances() + ") order by id_",
            "select id_ from act_hi_detail where proc_inst_id_ in (" + instances() + ") order by id_",
            "select id_, act_id_ from act_hi_actinst where proc_inst_id_ in (" + instances() + ") order by id_",
            "select code, status from traoquyen.power where :id <> '' order by code",
            "select * from traoquyen.number_book where :id <> '' order by issuer, series, year");

    private final JdbcClient jdbc;

    DossierTrace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String instances() {
        return "select id_ from act_hi_procinst where business_key_ = :id";
    }

    /** Lets the deed be tried, and sees that it left no trace. */
    void staysTheSame(DossierId dossier, ThrowingCallable tried) {
        var before = of(dossier);
        assertThat(before.get(0)).isNotEmpty();
        try {
            tried.call();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
        assertThat(of(dossier)).isEqualTo(before);
    }

    private List<List<String>> of(DossierId dossier) {
        return ROWS.stream()
                .map(rows -> jdbc.sql(rows).param("id", dossier.value()).query().listOfRows().stream()
                        .map(Map::toString)
                        .toList())
                .toList();
    }
}
