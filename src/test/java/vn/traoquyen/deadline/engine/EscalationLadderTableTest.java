package vn.traoquyen.deadline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.traoquyen.deadline.EscalationLadder;
import vn.traoquyen.deadline.Rung;
import vn.traoquyen.deadline.Rung.Audience;

class EscalationLadderTableTest {

    private static final EscalationLadder LADDERS = new EscalationLadderTable();

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "transferApproval, appraiseDossier, '-1, 0, 2, 5, 10'",
        "transferApproval, giveOpinion, '-2, -1, 0'",
        "transferApproval, acceptTransfer, '-1, 0, 1, 5, 10'",
        "transferApproval, decideDossier, '-1, 0, 3'",
        "planExecution, decideDossier, '-1, 0, 2, 5, 10'",
        "transferMonitoring, reportTransfer, '-1, 0, 2, 5, 10'",
        "somethingNew, somethingNew, '-1, 0, 2, 5, 10'"
    })
    void everyStageHasItsLadder(String process, String stage, String workingDays) {
        assertThat(LADDERS.of(process, stage))
                .extracting(rung -> String.valueOf(rung.workingDays()))
                .containsExactly(workingDays.split(", "));
    }

    @Test
    void theWaysOutAreThoseOfTheModel() {
        assertThat(LADDERS.of("transferApproval", "giveOpinion").stream().filter(Rung::wayOut))
                .extracting(Rung::workingDays)
                .containsExactly(0);
        assertThat(LADDERS.of("transferApproval", "acceptTransfer").stream().filter(Rung::wayOut))
                .extracting(Rung::workingDays)
                .containsExactly(1);
    }

    @Test
    void fromTheSecondLevelOnPeopleAreToldAtOnce() {
        for (var stage : List.of("appraiseDossier", "giveOpinion", "acceptTransfer", "decideDossier")) {
            var rungs = LADDERS.of("transferApproval", stage);
            assertThat(rungs).extracting(Rung::level).startsWith(1, 2, 3).isSorted();
            assertThat(rungs).allSatisfy(rung -> assertThat(rung.atOnce()).isEqualTo(rung.level() >= 2));
            assertThat(rungs.get(0).audience()).containsExactly(Audience.HOLDER);
        }
    }

    @Test
    void theTableKeepsItsHistoryAndSaysThatItIsAParameter() {
        var model =
                Dmn.readModelFromStream(EscalationLadderTable.class.getResourceAsStream(EscalationLadderTable.PLACE));
        var decisions = model.getModelElementsByType(Decision.class);

        assertThat(decisions).hasSize(2).allSatisfy(decision -> {
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("3650");
            assertThat(decision.getDescription().getTextContent()).contains("chưa kiểm chứng");
            assertThat(((DecisionTable) decision.getExpression()).getRules())
                    .extracting(Rule::getDescription)
                    .allSatisfy(text -> assertThat(text.getTextContent()).isNotBlank());
        });
    }
}
