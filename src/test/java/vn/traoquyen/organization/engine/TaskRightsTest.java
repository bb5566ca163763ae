package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TaskRightsTest {

    private static final int DONE = 204;
    private static final int REFUSED = 403;

    @Autowired
    SmallProcess process;

    @Autowired
    Browsing browsing;

    @Autowired
    TaskService tasks;

    String task;

    @BeforeEach
    void aTaskIsOfferedToTheSpecialistsOfHealth() {
        task = process.start();
    }

    @Test
    void whoHoldsATaskCompletesIt() {
        assertThat(claim("cv.so-y-te")).isEqualTo(DONE);
        assertThat(as("cv.so-y-te").task(task, "complete", Map.of())).isEqualTo(DONE);
    }

    @Test
    void aColleagueNeitherCompletesNorTakesNorGivesAwayWhatAnotherHolds() {
        claim("cv.so-y-te");
        var colleague = as("cv2.so-y-te");

        assertThat(colleague.task(task, "complete", Map.of())).isEqualTo(REFUSED);
        assertThat(colleague.task(task, "submit-form", Map.of())).isEqualTo(REFUSED);
        assertThat(colleague.task(task, "resolve", Map.of())).isEqualTo(REFUSED);
        assertThat(colleague.task(task, "assignee", Map.of("userId", "cv2.so-y-te")))
                .isEqualTo(REFUSED);
        assertThat(colleague.task(task, "unclaim", Map.of())).isEqualTo(REFUSED);
        assertThat(colleague.task(task, "claim", Map.of())).isEqualTo(REFUSED);
        assertThat(colleague.task(task, "claim", Map.of("userId", "cv2.so-y-te")))
                .isEqualTo(REFUSED);
        assertThat(assignee()).isEqualTo("cv.so-y-te");
    }

    @Test
    void nobodyCompletesATaskThatNobodyHolds() {
        assertThat(as("cv.so-y-te").task(task, "complete", Map.of())).isEqualTo(REFUSED);
    }

    @Test
    void oneTakesATaskOnlyForOneself() {
        assertThat(as("cv.so-y-te").task(task, "claim", Map.of("userId", "cv2.so-y-te")))
                .isEqualTo(REFUSED);
        assertThat(as("cv.so-y-te").task(task, "assignee", Map.of("userId", "cv2.so-y-te")))
                .isEqualTo(REFUSED);
        assertThat(as("cv.so-y-te").task(task, "assignee", Map.of("userId", "cv.so-y-te")))
                .isEqualTo(DONE);
    }

    @Test
    void oneGivesOnesOwnTaskBack() {
        claim("cv.so-y-te");
        assertThat(as("cv.so-y-te").task(task, "unclaim", Map.of())).isEqualTo(DONE);
        assertThat(assignee()).isNull();
    }

    @Test
    void theHeadHandsATaskToAnotherSpecialistOfTheAgencyAndToNobodyElse() {
        claim("cv.so-y-te");
        var head = as("ld.so-y-te");

        assertThat(head.task(task, "assignee", Map.of("userId", "cv.so-tu-phap")))
                .isEqualTo(REFUSED);
        assertThat(head.task(task, "assignee", Map.of("userId", "vt.so-y-te"))).isEqualTo(REFUSED);
        assertThat(head.task(task, "assignee", Map.of("userId", "ld.so-y-te"))).isEqualTo(REFUSED);
        assertThat(head.task(task, "assignee", Map.of("userId", "cv2.so-y-te"))).isEqualTo(DONE);
        assertThat(assignee()).isEqualTo("cv2.so-y-te");
        assertThat(head.task(task, "complete", Map.of())).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.so-tu-phap", "ld.so-tai-chinh", "cv.xa-06040", "ld.xa-06040", "vt.so-y-te"})
    void othersDoNotSeeTheTask(String other) {
        assertThat(as(other).get("/engine-rest/task/" + task).getStatusCode().value())
                .isEqualTo(404);
        assertThat(as(other).get("/engine-rest/task").getBody().findValuesAsText("id"))
                .doesNotContain(task);
        assertThat(as(other).task(task, "complete", Map.of())).isEqualTo(403);
        assertThat(as(other).task(task, "claim", Map.of("userId", other))).isEqualTo(403);
        assertThat(as(other).get("/engine-rest/history/task").getBody().findValuesAsText("id"))
                .doesNotContain(task);
    }

    @Test
    void theHolderDoesNotChangeWhatTheModelHasSet() {
        claim("cv.so-y-te");
        var holder = as("cv.so-y-te");
        var path = "/engine-rest/task/" + task;

        assertThat(holder.send(
                                HttpMethod.PUT,
                                path,
                                Map.of("due", "2030-01-01T00:00:00.000+0700", "assignee", "cv.so-y-te"))
                        .getStatusCode()
                        .value())
                .isEqualTo(REFUSED);
        assertThat(holder.task(task, "delegate", Map.of("userId", "cv2.so-y-te")))
                .isEqualTo(REFUSED);
        assertThat(holder.task(
                        task, "identity-links", Map.of("groupId", "so-tu-phap.chuyen-vien", "type", "candidate")))
                .isEqualTo(REFUSED);
        assertThat(holder.task(task, "bpmnError", Map.of("errorCode", "x"))).isEqualTo(REFUSED);
        assertThat(holder.task(task, "bpmnEscalation", Map.of("escalationCode", "x")))
                .isEqualTo(REFUSED);
        assertThat(holder.task(task, "variables", Map.of("modifications", Map.of("x", Map.of("value", 1)))))
                .isEqualTo(403);
    }

    @Test
    void whoMayStartAProcessStartsItAtItsBeginningOnly() {
        var permission = process.mayBeStartedBy("chuyen-vien");
        var path = "/engine-rest/process-definition/key/" + SmallProcess.KEY + "/start";
        var instructions = List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_work"));
        var inTheMiddle = Map.of("startInstructions", instructions, "skipCustomListeners", true);

        assertThat(as("cv.so-y-te").statusOf(path, inTheMiddle)).isEqualTo(REFUSED);
        assertThat(as("cv.so-y-te").statusOf(path, Map.of())).isEqualTo(200);
        assertThat(as("ld.so-y-te").statusOf(path, Map.of())).isEqualTo(403);
        permission.withdraw();
    }

    @Test
    void anAgencyThatATaskIsTakenFromNoLongerSeesIt() {
        tasks.addCandidateGroup(task, "so-tu-phap.chuyen-vien");
        assertThat(as("cv.so-tu-phap")
                        .get("/engine-rest/task/" + task)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);

        tasks.deleteCandidateGroup(task, "so-tu-phap.chuyen-vien");
        assertThat(as("cv.so-tu-phap")
                        .get("/engine-rest/task/" + task)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(as("ld.so-tu-phap").task(task, "assignee", Map.of("userId", "cv.so-tu-phap")))
                .isEqualTo(403);
        assertThat(as("cv.so-y-te")
                        .get("/engine-rest/task/" + task)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void aFinishedTaskStaysInTheMemoryOfThoseWhoHadIt() {
        claim("cv.so-y-te");
        as("cv.so-y-te").task(task, "complete", Map.of());
        assertThat(as("cv2.so-y-te")
                        .get("/engine-rest/history/task?taskId=" + task)
                        .getBody())
                .hasSize(1);
    }

    private int claim(String userId) {
        return as(userId).task(task, "claim", Map.of("userId", userId));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private Browsing.As as(String userId) {
        return browsing.as(userId);
    }
}
