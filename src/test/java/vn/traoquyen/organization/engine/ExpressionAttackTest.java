package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** CVE-2026-109432 and its kin: somebody who is signed in brings expressions along. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExpressionAttackTest {

    private static final String HARMLESS = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    Browsing browsing;

    @Autowired
    FilterService filters;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @ParameterizedTest
    @ValueSource(strings = {HARMLESS, "${1 + 1}", "${dataSource}", "#{1 + 1}", "a${1 + 1}", "${now().getTime()}"})
    void anExpressionInsideOrQueriesIsNotEvaluated(String expression) {
        var nested = Map.of("orQueries", List.of(Map.of("assigneeExpression", expression, "name", "x")));
        for (var path : List.of("/engine-rest/task", "/engine-rest/task/count")) {
            assertThat(browsing.as("cv.so-y-te").statusOf(path, nested)).isEqualTo(403);
            assertThat(browsing.as("qt").statusOf(path, nested)).isEqualTo(403);
        }
    }

    @Test
    void anExpressionAtTheTopOfAQueryIsNotEvaluated() {
        assertThat(browsing.as("cv.so-y-te").statusOf("/engine-rest/task", Map.of("assigneeExpression", HARMLESS)))
                .isEqualTo(400);
    }

    @Test
    void anExpressionThatExtendsAStoredFilterIsNotEvaluated() {
        var nested = Map.of("orQueries", List.of(Map.of("assigneeExpression", HARMLESS, "name", "x")));
        for (var filter : filters.createFilterQuery().list()) {
            for (var deed : List.of("/list", "/count")) {
                var path = "/engine-rest/filter/" + filter.getId() + deed;
                var answer = browsing.as("cv.so-y-te").post(path, nested);
                assertThat(String.valueOf(answer.getBody())).doesNotContain("Runtime");
                assertThat(browsing.as("cv.so-y-te").statusOf(path, Map.of("assigneeExpression", HARMLESS)))
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void nobodyButTheAdministratorStoresAFilter() {
        var filter = Map.of("name", "Của tôi", "resourceType", "Task", "query", Map.of("assigneeExpression", HARMLESS));
        assertThat(browsing.as("cv.so-y-te").statusOf("/engine-rest/filter/create", filter))
                .isEqualTo(403);
        assertThat(browsing.as("ld.ubnd-tinh").statusOf("/engine-rest/filter/create", filter))
                .isEqualTo(403);
    }

    @Test
    void evenAFilterOfTheAdministratorEvaluatesNothingElse() {
        var filter = Map.of("name", "Thử", "resourceType", "Task", "query", Map.of("assigneeExpression", "${1 + 1}"));
        var created = browsing.as("qt").post("/engine-rest/filter/create", filter);
        var id = created.getBody().get("id").asText();
        assertThat(browsing.as("qt").statusOf("/engine-rest/filter/" + id + "/list", Map.of()))
                .isEqualTo(403);
        filters.deleteFilter(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${dataSource}",
                "${execution.processEngineServices.identityService}",
                "${execution.getProcessEngineServices()}",
                "${''.getClass()}",
                "${execution.class.classLoader}",
                "${applicationContext}",
                "${environment}"
            })
    void aModelReachesNothingButWhatIsMadeForModels(String expression) {
        assertThatThrownBy(() -> evaluateInAProcess(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aModelReachesItsVariablesAndItsBeans() {
        evaluateInAProcess("${execution.processInstanceId}");
        evaluateInAProcess("${stageDeadline.toString()}");
    }

    private void evaluateInAProcess(String expression) {
        var model = Bpmn.createExecutableProcess("expressionProcess")
                .startEvent()
                .serviceTask("serviceTask_evaluate")
                .camundaExpression(expression)
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("expression-process.bpmn", model)
                .deploy();
        try {
            runtime.startProcessInstanceByKey("expressionProcess");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
