package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/**
 * A stranger's program: over {@code /engine-rest} alone it starts a process and works on whatever task turns up, without
 * knowing a single id of a task or name of a field.
 */
class RestWalker {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final String ADMINISTRATOR = "qt";
    private static final String DEFINITION = "/process-definition/key/transferApproval";
    private static final Map<String, String> ACCOUNTS = Map.of("chuyen-vien", "cv", "lanh-dao", "ld", "van-thu", "vt");
    private static final int MOST_STEPS = 150;

    private final TestRestTemplate http;
    private final WalkedForm.Manner manner;
    private final UnaryOperator<Map<String, Object>> wish;
    private final List<String> steps = new ArrayList<>();

    /** @param wish may change what is filled into a form before it is sent */
    RestWalker(TestRestTemplate http, WalkedForm.Manner manner, UnaryOperator<Map<String, Object>> wish) {
        this.http = http;
        this.manner = manner;
        this.wish = wish;
    }

    /** How a walk went: the dossier, each step as {@code user: task}, and the end that the process came to. */
    record Walk(String instance, String dossier, List<String> steps, List<String> ends) {}

    /** Starts as this user and goes on until the process has ended. */
    Walk walk(String user) {
        var form = get(user, DEFINITION + "/deployed-start-form");
        var path = manner.plainCalls() ? "/start" : "/submit-form";
        var started = expect(post(user, DEFINITION + path, sent(new WalkedForm(form, Map.of(), manner))), 200);
        var instance = started.get("id").asText();
        for (int step = 0; isRunning(instance); step++) {
            assertThat(step).as("steps %s", steps).isLessThan(MOST_STEPS);
            var open = get(ADMINISTRATOR, "/task?processInstanceId=" + instance);
            if (open.isEmpty()) {
                runTimers(instance);
            } else {
                work(open.get(0));
            }
        }
        return new Walk(
                instance,
                get(ADMINISTRATOR, "/history/process-instance/" + instance)
                        .get("businessKey")
                        .asText(),
                List.copyOf(steps),
                get(ADMINISTRATOR, "/history/activity-instance?activityType=noneEndEvent&processInstanceId=" + instance)
                        .findValuesAsText("activityId")
                        .stream()
                        .distinct()
                        .toList());
    }

    private boolean isRunning(String instance) {
        return !get(ADMINISTRATOR, "/process-instance?processInstanceIds=" + instance)
                .isEmpty();
    }

    /** Claims and completes as the first account that may: a refusal sends the task to a colleague. */
    private void work(JsonNode task) {
        var id = task.get("id").asText();
        var refusals = new ArrayList<String>();
        for (var user : colleagues(id)) {
            expect(post(user, "/task/" + id + "/claim", Map.of("userId", user)), 204);
            var answer = complete(user, id);
            if (answer.getStatusCode().is2xxSuccessful()) {
                steps.add(user + ": " + task.get("name").asText());
                return;
            }
            assertThat(answer.getStatusCode().value())
                    .as("%s by %s: %s", task.get("name"), user, answer.getBody())
                    .isEqualTo(422);
            refusals.add(answer.getBody().get("message").asText());
            expect(post(user, "/task/" + id + "/unclaim", Map.of()), 204);
        }
        throw new AssertionError(task.get("name").asText() + " refused: " + refusals + " after " + steps);
    }

    private ResponseEntity<JsonNode> complete(String user, String task) {
        var form = new WalkedForm(
                get(user, "/task/" + task + "/deployed-form"), get(user, "/task/" + task + "/form-variables"), manner);
        var path = manner.plainCalls() ? "/complete" : "/submit-form";
        return post(user, "/task/" + task + path, sent(form));
    }

    private Map<String, Object> sent(WalkedForm form) {
        return Map.of("variables", manner.typed(wish.apply(form.filled())));
    }

    private List<String> colleagues(String task) {
        var links = get(ADMINISTRATOR, "/task/" + task + "/identity-links");
        var group = links.findValuesAsText("groupId").stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var agency = group.substring(0, group.lastIndexOf('.'));
        var account = ACCOUNTS.get(group.substring(group.lastIndexOf('.') + 1));
        return List.of(account + "." + agency, account + "2." + agency);
    }

    private void runTimers(String instance) {
        var timers = get(ADMINISTRATOR, "/job?timers=true&processInstanceId=" + instance);
        assertThat(timers).as("neither task nor timer after %s", steps).isNotEmpty();
        for (var timer : timers) {
            expect(post(ADMINISTRATOR, "/job/" + timer.get("id").asText() + "/execute", Map.of()), 204);
            steps.add("timer");
        }
    }

    JsonNode get(String user, String path) {
        return expect(http.withBasicAuth(user, PASSWORD).getForEntity("/engine-rest" + path, JsonNode.class), 200);
    }

    ResponseEntity<JsonNode> post(String user, String path, Map<String, ?> body) {
        return http.withBasicAuth(user, PASSWORD).postForEntity("/engine-rest" + path, body, JsonNode.class);
    }

    /** What our own API answers to this user. */
    ResponseEntity<JsonNode> api(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity("/api" + path, JsonNode.class);
    }

    byte[] download(String user, String path) {
        var answer = http.withBasicAuth(user, PASSWORD).getForEntity("/api" + path, byte[].class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatusCode.valueOf(200));
        return answer.getBody();
    }

    private static JsonNode expect(ResponseEntity<JsonNode> answer, int status) {
        assertThat(answer.getStatusCode().value())
                .as(() -> String.valueOf(answer.getBody()))
                .isEqualTo(status);
        return answer.getBody();
    }
}
