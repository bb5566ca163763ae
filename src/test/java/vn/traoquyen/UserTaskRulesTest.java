package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.rules.ModelFiles;
import vn.traoquyen.rules.ModelRule;
import vn.traoquyen.rules.UserTasks;

/** The rule about user tasks notices when one of them does not keep it. */
class UserTaskRulesTest {

    private static final ModelFiles FILES = ModelFiles.read();
    private static final String CHAIN = "transfer-approval.bpmn";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theRuleNotices(String damage, ModelRule broken, UnaryOperator<ModelFiles> plant) {
        assertThat(broken.violations(plant.apply(FILES))).isNotEmpty();
    }

    static Stream<Arguments> theRuleNotices() {
        return Stream.of(
                planted("a task without a form", new UserTasks(), CHAIN, "camunda:formRef=\"draftDossier\"", ""),
                planted(
                        "the latest form",
                        new UserTasks(),
                        CHAIN,
                        "Binding=\"deployment\" camunda:cand",
                        "Binding=\"latest\" camunda:cand"),
                planted("a group by name", new UserTasks(), CHAIN, "${dossierGroups.drafters(execution)}", "drafters"),
                planted(
                        "a task without a due date",
                        new UserTasks(),
                        CHAIN,
                        "camunda:dueDate=\"${stageDeadline.due(execution)}\"",
                        ""),
                planted(
                        "a task that nobody is reminded of",
                        new UserTasks(),
                        CHAIN,
                        "event=\"timeout\"",
                        "event=\"update\""),
                planted(
                        "a ladder that is not climbed",
                        new UserTasks(),
                        CHAIN,
                        "${reachLevelListener}",
                        "${recordDraftListener}"),
                planted(
                        "a notice by another clock",
                        new UserTasks(),
                        CHAIN,
                        "${stageDeadline.notice(execution)}",
                        "${dossierPause.reviewOn(execution)}"),
                planted(
                        "a person by name",
                        new UserTasks(),
                        CHAIN,
                        "camunda:formRef=\"draftDossier\"",
                        "camunda:formRef=\"draftDossier\" camunda:assignee=\"lan\""),
                planted(
                        "a task whose form nobody takes in",
                        new UserTasks(),
                        CHAIN,
                        "${recordDraftListener}",
                        "${auditListener}"));
    }

    private static Arguments planted(String damage, ModelRule rule, String file, String from, String to) {
        return Arguments.of(damage, rule, (UnaryOperator<ModelFiles>) files -> files.damaged(file, from, to));
    }
}
