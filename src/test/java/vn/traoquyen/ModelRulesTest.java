package vn.traoquyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.approval.engine.PowerReconsiderationProcess;
import vn.traoquyen.approval.engine.TransferApprovalProcess;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Forms;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Messages;
import vn.traoquyen.approval.engine.TransferApprovalProcess.Variables;
import vn.traoquyen.notification.engine.NoticeDeliveryProcess;
import vn.traoquyen.plan.engine.PlanExecutionProcess;
import vn.traoquyen.register.engine.TransferMonitoringProcess;
import vn.traoquyen.rules.DeclaredVariables;
import vn.traoquyen.rules.Deployable;
import vn.traoquyen.rules.Diagrams;
import vn.traoquyen.rules.ElementIds;
import vn.traoquyen.rules.Labels;
import vn.traoquyen.rules.ModelFiles;
import vn.traoquyen.rules.ModelRule;
import vn.traoquyen.rules.NothingLiteral;
import vn.traoquyen.rules.SharedNames;
import vn.traoquyen.rules.UserTasks;
import vn.traoquyen.rules.VariablesInCode;

/** Models keep the house rules, and each rule notices when they do not. */
class ModelRulesTest {

    private static final ModelFiles FILES = ModelFiles.read();
    private static final String CHAIN = "transfer-approval.bpmn";
    private static final String WATCH = "transfer-monitoring.bpmn";
    private static final ModelRule VARIABLES = new DeclaredVariables(VariablesInCode.names());
    private static final ModelRule NAMES = new SharedNames(CHAIN, TransferApprovalProcess.KEY, Messages.ALL, Forms.ALL);
    private static final ModelRule QUESTION_NAMES = new SharedNames(
            "power-reconsideration.bpmn",
            PowerReconsiderationProcess.KEY,
            PowerReconsiderationProcess.Messages.ALL,
            Set.of());
    private static final String PLAN = "plan-execution.bpmn";
    private static final ModelRule PLAN_NAMES = new SharedNames(
            PLAN, PlanExecutionProcess.KEY, PlanExecutionProcess.Messages.ALL, PlanExecutionProcess.Forms.ALL);
    private static final ModelRule LETTER_NAMES =
            new SharedNames("notice-delivery.bpmn", NoticeDeliveryProcess.KEY, Set.of(), Set.of());
    private static final ModelRule WATCH_NAMES = new SharedNames(
            WATCH,
            TransferMonitoringProcess.KEY,
            TransferMonitoringProcess.Messages.ALL,
            TransferMonitoringProcess.Forms.ALL);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyModelKeepsTo(String rule, ModelRule kept) {
        assertThat(kept.violations(FILES)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aRuleNotices(String damage, ModelRule broken, UnaryOperator<ModelFiles> plant) {
        assertThat(broken.violations(plant.apply(FILES))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyNameThatIsDeclaredIsHeldAgainstTheModel(Class<?> names, Set<?> held) {
        assertThat(names.getDeclaredFields()).hasSize(held.size() + 1);
    }

    static Stream<Arguments> everyNameThatIsDeclaredIsHeldAgainstTheModel() {
        return Stream.of(
                Arguments.of(Variables.class, Variables.ALL),
                Arguments.of(Messages.class, Messages.ALL),
                Arguments.of(Forms.class, Forms.ALL),
                Arguments.of(TransferMonitoringProcess.Variables.class, TransferMonitoringProcess.Variables.ALL),
                Arguments.of(TransferMonitoringProcess.Messages.class, TransferMonitoringProcess.Messages.ALL),
                Arguments.of(TransferMonitoringProcess.Forms.class, TransferMonitoringProcess.Forms.ALL),
                Arguments.of(PlanExecutionProcess.Variables.class, PlanExecutionProcess.Variables.ALL),
                Arguments.of(PlanExecutionProcess.Messages.class, PlanExecutionProcess.Messages.ALL),
                Arguments.of(PlanExecutionProcess.Forms.class, PlanExecutionProcess.Forms.ALL),
                Arguments.of(PowerReconsiderationProcess.Messages.class, PowerReconsiderationProcess.Messages.ALL),
                Arguments.of(PowerReconsiderationProcess.Variables.class, PowerReconsiderationProcess.Variables.ALL));
    }

    static Stream<Arguments> everyModelKeepsTo() {
        return Stream.of(
                        new ElementIds(),
                        new Labels(),
                        new UserTasks(),
                        new NothingLiteral(),
                        VARIABLES,
                        NAMES,
                        WATCH_NAMES,
                        QUESTION_NAMES,
                        LETTER_NAMES,
                        PLAN_NAMES,
                        new Diagrams(),
                        new Deployable())
                .map(rule -> Arguments.of(rule.getClass().getSimpleName(), rule));
    }

    static Stream<Arguments> aRuleNotices() {
        return Stream.of(
                planted(
                        "an id without its type",
                        new ElementIds(),
                        CHAIN,
                        "id=\"userTask_draftDossier\"",
                        "id=\"draft\""),
                planted("a flow's generated id", new ElementIds(), CHAIN, "id=\"flow_proposed\"", "id=\"Flow_0a1b2c\""),
                planted("a task without a name", new Labels(), CHAIN, "name=\"Lập hồ sơ đề nghị\"", "name=\"\""),
                planted("a gateway that asks nothing", new Labels(), CHAIN, "Phải thẩm định?", "Thẩm định"),
                planted("a choice without an answer", new Labels(), CHAIN, " name=\"Rút hồ sơ\"", ""),
                planted(
                        "an agency in an expression",
                        new NothingLiteral(),
                        CHAIN,
                        "${dossierGroups.appraisers(execution)}",
                        "so-tu-phap.chuyen-vien"),
                planted(
                        "a duration in a timer",
                        new NothingLiteral(),
                        CHAIN,
                        "${stageDeadline.wayOut(execution, \"giveOpinion\")}",
                        "P7D"),
                planted(
                        "a condition on an unknown variable",
                        VARIABLES,
                        CHAIN,
                        "${outcome == 'SIGN'}",
                        "${result == 'SIGN'}"),
                planted(
                        "an unknown variable filled",
                        VARIABLES,
                        CHAIN,
                        "outputParameter name=\"posting\"",
                        "outputParameter name=\"publishing\""),
                planted(
                        "an unknown variable in a table",
                        VARIABLES,
                        "approval-route.dmn",
                        "<text>transferForm</text>",
                        "<text>form</text>"),
                planted(
                        "an unknown variable in a call",
                        VARIABLES,
                        CHAIN,
                        "dossierGroups.acceptors(recipient)",
                        "dossierGroups.acceptors(receiver)"),
                planted(
                        "a variable that is declared for nothing",
                        VARIABLES,
                        "stage-deadline.dmn",
                        "<text>procedure</text>",
                        "<text>speed</text>"),
                planted(
                        "a process by another key",
                        NAMES,
                        CHAIN,
                        "id=\"transferApproval\"",
                        "id=\"approvalOfTransfer\""),
                planted(
                        "a message by another name",
                        NAMES,
                        CHAIN,
                        "name=\"dossierResumed\"",
                        "name=\"dossierContinued\""),
                planted("a message that nobody awaits", NAMES, CHAIN, "messageRef=\"message_dossierResumed\"", ""),
                planted(
                        "a form that Java fills and no task shows",
                        NAMES,
                        CHAIN,
                        "camunda:formRef=\"decideDossier\"",
                        "camunda:formRef=\"decide\""),
                planted(
                        "a watch by another key",
                        WATCH_NAMES,
                        WATCH,
                        "id=\"transferMonitoring\"",
                        "id=\"monitoringOfTransfer\""),
                planted(
                        "a message of the watch that nobody sends",
                        WATCH_NAMES,
                        WATCH,
                        "name=\"holdingsEnded\"",
                        "name=\"ended\""),
                planted(
                        "a variable of the watch that nobody declares",
                        VARIABLES,
                        WATCH,
                        "monitoringGroups.reporters(holder)",
                        "monitoringGroups.reporters(agencyOfHolder)"),
                planted(
                        "a message of a plan that nobody sends",
                        PLAN_NAMES,
                        PLAN,
                        "name=\"itemDateSet\"",
                        "name=\"dateSet\""),
                planted(
                        "a task that is not drawn",
                        new Diagrams(),
                        CHAIN,
                        "bpmnElement=\"userTask_draftDossier\"",
                        "bpmnElement=\"elsewhere\""),
                planted(
                        "a flow that is not drawn",
                        new Diagrams(),
                        CHAIN,
                        "bpmnElement=\"flow_proposed\"",
                        "bpmnElement=\"elsewhere\""),
                planted(
                        "a history kept without end",
                        new Deployable(),
                        CHAIN,
                        "camunda:historyTimeToLive=\"P3650D\"",
                        ""),
                planted(
                        "a Java class",
                        new Deployable(),
                        CHAIN,
                        "delegateExpression=\"${recordDraftListener}\"",
                        "class=\"vn.traoquyen.X\""),
                planted(
                        "a service task without its step",
                        new Deployable(),
                        CHAIN,
                        "${assignNumberStep}",
                        "${numberDelegate}"));
    }

    private static Arguments planted(String damage, ModelRule rule, String file, String from, String to) {
        return Arguments.of(damage, rule, (UnaryOperator<ModelFiles>) files -> files.damaged(file, from, to));
    }
}
