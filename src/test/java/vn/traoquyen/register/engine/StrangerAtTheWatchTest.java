package vn.traoquyen.register.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.approval.WalkedForm;
import vn.traoquyen.approval.WalkedForm.Manner;

/** Whoever knows nothing but what the forms say completes every task of the watch, over REST alone. */
@ProcessTest
class StrangerAtTheWatchTest {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final Map<String, String> ACCOUNTS = Map.of("chuyen-vien", "cv", "lanh-dao", "ld");

    @Autowired
    TestRestTemplate http;

    @Autowired
    WatchedInstruments watched;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTaskIsCompletedByItsFirstChoicesAndNothingElse() {
        var instrument = watched.delegation(watched.today().plusDays(20), "xa-06040:CHAIRMAN");
        for (var event : List.of("event_reviewDue", "event_reportDue", "event_expiryNear")) {
            watched.fire(instrument, event);
        }
        assertThat(watched.waiting(instrument)).containsExactly("prepareExpiry", "reportTransfer", "reviewTransfer");
        watched.tasks(instrument).forEach(this::complete);
        assertThat(watched.waiting(instrument)).isEmpty();

        jdbc.sql("update traoquyen.holding set valid_until = :day where instrument_id = :id")
                .param("day", watched.today().minusDays(1))
                .param("id", instrument)
                .update();
        watched.fire(instrument, "event_lastDayOver");
        watched.tasks(instrument).forEach(this::complete);
        assertThat(watched.ends(instrument)).containsExactly("endEvent_transferExpired");

        var whole = expect(api("cv.so-cong-thuong", "/register/instruments/" + instrument), 200);
        assertThat(whole.at("/monitoring/reports/0/agency").asText()).isEqualTo("xa-06040");
        assertThat(whole.at("/monitoring/overAt").isNull()).isFalse();
        assertThat(whole.get("events").findValuesAsText("label"))
                .contains("Báo cáo kết quả thực hiện", "Quyết định trước khi hết hiệu lực", "Chấm dứt hiệu lực");
    }

    @Test
    void theTabOfTheDossierSaysQuietlyThatThereIsNone() {
        var instrument = watched.delegation(watched.today().plusYears(2), "xa-06040:CHAIRMAN");
        watched.fire(instrument, "event_reviewDue");
        var task = watched.tasks(instrument).get(0).getId();

        expect(api("cv.so-cong-thuong", "/tasks/" + task + "/dossier"), 204);
        expect(api("cv.so-ngoai-vu", "/tasks/" + task + "/dossier"), 404);
    }

    private void complete(Task task) {
        var group = watched.offeredTo(task).iterator().next().split("\\.");
        var user = ACCOUNTS.get(group[1]) + "." + group[0];
        var path = "/task/" + task.getId();
        expect(post(user, path + "/claim", Map.of("userId", user)), 204);
        var form =
                new WalkedForm(get(user, path + "/deployed-form"), get(user, path + "/form-variables"), Manner.CAREFUL);
        expect(post(user, path + "/submit-form", Map.of("variables", Manner.CAREFUL.typed(form.filled()))), 204);
    }

    private JsonNode get(String user, String path) {
        return expect(http.withBasicAuth(user, PASSWORD).getForEntity("/engine-rest" + path, JsonNode.class), 200);
    }

    private ResponseEntity<JsonNode> post(String user, String path, Map<String, ?> body) {
        return http.withBasicAuth(user, PASSWORD).postForEntity("/engine-rest" + path, body, JsonNode.class);
    }

    private ResponseEntity<JsonNode> api(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity("/api" + path, JsonNode.class);
    }

    private static JsonNode expect(ResponseEntity<JsonNode> answer, int status) {
        assertThat(answer.getStatusCode().value())
                .as(() -> String.valueOf(answer.getBody()))
                .isEqualTo(status);
        return answer.getBody();
    }
}
