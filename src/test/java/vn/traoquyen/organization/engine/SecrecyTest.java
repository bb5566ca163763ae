package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Tries every list that the engine has for a trace of another agency's work, running and finished. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecrecyTest {

    private static final String SECRET = "bi-mat-cua-so-y-te";

    @Autowired
    SmallProcess process;

    @Autowired
    Browsing browsing;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    String running;
    String task;

    @BeforeEach
    void healthHasWorkRunningAndFinished() {
        tasks.complete(secretive(process.start()));
        task = secretive(process.start());
        running = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    }

    private String secretive(String task) {
        tasks.setVariable(task, "secret", SECRET);
        tasks.setAssignee(task, "cv.so-y-te");
        return task;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task",
                "process-instance",
                "execution",
                "variable-instance",
                "job",
                "incident",
                "event-subscription",
                "external-task",
                "history/process-instance",
                "history/activity-instance",
                "history/task",
                "history/variable-instance",
                "history/detail",
                "history/identity-link-log",
                "history/user-operation",
                "history/job-log",
                "history/incident",
                "history/decision-instance",
                "history/external-task-log",
                "authorization",
                "batch",
                "history/batch"
            })
    void noListShowsAnotherAgencysWork(String list) {
        var answer = browsing.as("ld.xa-06040").get("/engine-rest/" + list);
        assertThat(answer.getStatusCode().value()).isIn(200, 403);
        assertThat(String.valueOf(answer.getBody())).doesNotContain(running, task, SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task/{task}/variables",
                "task/{task}/form-variables",
                "task/{task}/comment",
                "task/{task}/attachment",
                "task/{task}/identity-links",
                "task/{task}/localVariables",
                "task/{task}/form",
                "task/{task}",
                "process-instance/{instance}",
                "process-instance/{instance}/variables",
                "process-instance/{instance}/activity-instances",
                "execution/{instance}/localVariables",
                "history/process-instance/{instance}"
            })
    void noPieceOfItIsAnsweredEither(String piece) {
        var path = "/engine-rest/" + piece.replace("{task}", task).replace("{instance}", running);
        var answer = browsing.as("cv.so-tai-chinh").get(path);
        assertThat(String.valueOf(answer.getBody())).doesNotContain(SECRET, "cv.so-y-te\"");
        assertThat(answer.getStatusCode().value() >= 400 || answer.getBody().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "process-instance/{instance}/variables/secret, PUT",
        "process-instance/{instance}/suspended, PUT",
        "process-instance/{instance}, DELETE",
        "process-instance/{instance}/modification, POST",
        "task/{task}, DELETE",
        "task/{task}/comment/create, POST",
        "task/{task}/attachment/create, POST",
        "deployment/create, POST",
        "user/create, POST",
        "group/create, POST",
        "group/camunda-admin/members/cv.so-y-te, PUT",
        "group/so-tai-chinh.lanh-dao/members/cv.so-y-te, PUT",
        "authorization/create, POST",
        "user/ld.so-y-te/credentials, PUT",
        "user/ld.so-y-te, DELETE",
        "user/cv.so-y-te, DELETE"
    })
    void ordinaryStaffChangesNothingBesideItsTasks(String place, String method) {
        var path = "/engine-rest/" + place.replace("{task}", task).replace("{instance}", running);
        var answer = browsing.as(place.startsWith("task") ? "cv.xa-06040" : "cv.so-y-te")
                .send(org.springframework.http.HttpMethod.valueOf(method), path, bodyFor(place));
        assertThat(answer.getStatusCode().value()).isGreaterThanOrEqualTo(400);
        assertThat(runtime.getVariable(running, "secret")).isEqualTo(SECRET);
    }

    private static Object bodyFor(String place) {
        var instruction = Map.of("type", "startBeforeActivity", "activityId", "userTask_work");
        return Map.of(
                        "variables/secret", (Object) Map.of("value", "x", "type", "String"),
                        "suspended", Map.of("suspended", true),
                        "modification", Map.of("instructions", java.util.List.of(instruction)),
                        "comment/create", Map.of("message", "x"),
                        "group/create", Map.of("id", "moi", "name", "x"),
                        "user/create",
                                Map.of(
                                        "profile", Map.of("id", "moi"),
                                        "credentials", Map.of("password", Browsing.PASSWORD)),
                        "authorization/create",
                                Map.of(
                                        "type",
                                        1,
                                        "permissions",
                                        new String[] {"ALL"},
                                        "userId",
                                        "cv.so-y-te",
                                        "resourceType",
                                        7,
                                        "resourceId",
                                        "*"),
                        "credentials", Map.of("password", "MatKhau@20267"))
                .entrySet()
                .stream()
                .filter(body -> place.endsWith(body.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }
}
