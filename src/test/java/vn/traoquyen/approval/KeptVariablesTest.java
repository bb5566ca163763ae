package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.engine.TransferApprovalProcess;
import vn.traoquyen.engine.ProcessVariable;

/** The process keeps what it routes by and nothing that was typed. */
@ProcessTest
class KeptVariablesTest {

    /** What the engine itself counts where it does something several times. */
    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private static final String SECRET = "Chỉ lãnh đạo được biết 7391";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"act_ru_variable", "act_hi_varinst", "act_hi_detail"})
    void onlyDeclaredVariablesAreEverStored(String table) {
        staged.finish(staged.proposed(decentralization()));
        staged.waitingFor("giveOpinion", delegation());

        var declared = TransferApprovalProcess.Variables.ALL.stream()
                .map(ProcessVariable::name)
                .collect(Collectors.toSet());
        assertThat(jdbc.sql(
                                "select distinct name_ from " + table + " where name_ is not null and proc_inst_id_ in"
                                        + " (select proc_inst_id_ from act_hi_procinst where proc_def_key_ = 'transferApproval')")
                        .query(String.class)
                        .set())
                .filteredOn(name -> !OF_THE_ENGINE.contains(name))
                .isSubsetOf(declared);
    }

    @Test
    void whatWasTypedIsNowhereInTheEngine() {
        var dossier = staged.waitingFor("signProposal", delegation());
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", SECRET);

        for (var column : new String[] {
            "act_ru_variable.text_", "act_hi_varinst.text_", "act_hi_detail.text_", "act_hi_comment.message_"
        }) {
            var place = column.split("\\.");
            assertThat(jdbc.sql("select count(*) from " + place[0] + " where " + place[1] + " like :typed")
                            .param("typed", "%" + SECRET + "%")
                            .query(Integer.class)
                            .single())
                    .as(column)
                    .isZero();
        }
        assertThat(jdbc.sql(
                                "select count(*) from act_ge_bytearray where position(convert_to(:typed, 'UTF8') in bytes_) > 0")
                        .param("typed", SECRET)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
