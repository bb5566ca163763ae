package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.traoquyen.approval.WalkedForm.Manner;

/** What a program gets that does not keep to the forms: a clear sentence, and nothing that it sent is kept. */
@ProcessTest
class RestDoorTest {

    private static final String DEFINITION = "/process-definition/key/transferApproval";
    private static final String USER = "cv.so-y-te";

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApprovalChain chain;

    @Autowired
    BorrowedPowers powers;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/submit-form"})
    void aStartWithoutWhatItsFormRequiresIsRefused(String path) {
        var answer = rest().post(USER, DEFINITION + path, Map.of("variables", Map.of("title", text("ngắn"))));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("message").asText())
                .contains("Trích yếu", "ít nhất 10 ký tự", "Hình thức giao quyền", "bắt buộc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/submit-form"})
    void whatTheFormDoesNotAskForIsNotKept(String path) {
        var instance = started(path, Map.of("evil", text("x"), "outcome", text("SIGN"), "submission", text("x")));

        var kept = rest().get("qt", "/process-instance/" + instance + "/variables");
        assertThat(kept.fieldNames()).toIterable().doesNotContain("evil", "outcome", "submission", "title");
    }

    @Test
    void aBusinessKeyIsGivenByTheHouse() {
        var answer = rest().post(
                        USER,
                        DEFINITION + "/start",
                        Map.of("businessKey", "HS-2020-00001", "variables", proposal(Map.of())));

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        var instance = rest().get(
                        "qt", "/process-instance/" + answer.getBody().get("id").asText());
        assertThat(instance.get("businessKey").asText()).startsWith("HS-").isNotEqualTo("HS-2020-00001");
    }

    @Test
    void nobodyReopensADossierByAMessage() {
        var dossier = chain.propose(USER, "Hồ sơ không ai được mở lại bằng thông điệp", "DELEGATION");

        var answer =
                rest().post(USER, "/message", Map.of("messageName", "dossierReopened", "businessKey", dossier.value()));

        assertThat(answer.getStatusCode().value()).isIn(403, 422);
        assertThat(chain.openTasks(dossier)).hasSize(1);
    }

    static Stream<Map<String, Object>> lists() {
        return Stream.of(
                Map.of("value", 5),
                Map.of("value", "LS-SYT-001"),
                Map.of("value", List.of(Map.of("code", "LS-SYT-001"))),
                Map.of("type", "Json", "value", "[\"LS-SYT-001\""),
                Map.of("type", "Json", "value", "{}"),
                Map.of("type", "Json", "value", 5),
                Map.of("type", "Object", "value", "rO0ABQ==", "valueInfo", javaInfo()),
                Map.of("type", "Bytes", "value", "rO0ABQ=="),
                Map.of("type", "File", "value", "rO0ABQ==", "valueInfo", Map.of("filename", "x.txt")),
                Map.of("type", "Date", "value", "2026-01-01T00:00:00.000+0700"),
                Map.of("type", "Unheard", "value", "x"));
    }

    private static Map<String, Object> javaInfo() {
        return Map.of(
                "objectTypeName", "java.util.ArrayList",
                "serializationDataFormat", "application/x-java-serialized-object");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListThatIsNoneIsRefusedAndTheTaskStaysOpen(Map<String, Object> powers) {
        var task = claimed();

        for (var path : List.of("/submit-form", "/complete")) {
            var answer = rest().post(USER, "/task/" + task + path, Map.of("variables", Map.of("powers", powers)));

            assertThat(answer.getStatusCode().value()).as(answer.toString()).isBetween(400, 499);
            assertThat(answer.getBody().get("message").asText()).isNotBlank().doesNotContain("Exception");
            assertThat(rest().get(USER, "/task/" + task).get("assignee").asText())
                    .isEqualTo(USER);
        }
    }

    @Test
    void whatAStageDecidedRoutesTheDossierAndIsNotKept() {
        var dossier = chain.propose(USER, "Hồ sơ rút lại ngay sau khi lập", "DELEGATION");
        var instance = chain.openTasks(dossier).get(0).getProcessInstanceId();
        chain.complete(
                dossier,
                "draftDossier",
                USER,
                "powers",
                List.of(powers.free("so-y-te").code()),
                "transferor",
                "ubnd-tinh:CHAIRMAN",
                "recipients",
                List.of("so-y-te:HEAD"),
                "validUntil",
                LocalDate.now(clock).plusYears(1).toString(),
                "procedure",
                "ORDINARY",
                "declaration",
                true);
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", "Thiếu thuyết minh");

        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(rest().get("qt", "/process-instance/" + instance + "/variables")
                        .fieldNames())
                .toIterable()
                .isNotEmpty()
                .doesNotContain("outcome", "reason");
    }

    @Test
    void nobodyIsAnsweredWithoutAName() {
        var task = claimed();

        Stream.of(
                        DEFINITION + "/deployed-start-form",
                        "/task",
                        "/task/" + task,
                        "/task/" + task + "/deployed-form",
                        "/task/" + task + "/form-variables",
                        "/task/" + task + "/identity-links",
                        "/history/process-instance")
                .forEach(path -> assertThat(status(http.getForEntity("/engine-rest" + path, JsonNode.class)))
                        .as(path)
                        .isEqualTo(401));
        Stream.of(
                        DEFINITION + "/start",
                        DEFINITION + "/submit-form",
                        "/message",
                        "/task/" + task + "/claim",
                        "/task/" + task + "/complete",
                        "/task/" + task + "/submit-form")
                .forEach(path -> assertThat(status(http.postForEntity("/engine-rest" + path, Map.of(), JsonNode.class)))
                        .as(path)
                        .isEqualTo(401));
    }

    private String claimed() {
        var task = rest().get("qt", "/task?processInstanceId=" + started("/start", Map.of()))
                .get(0)
                .get("id")
                .asText();
        assertThat(status(rest().post(USER, "/task/" + task + "/claim", Map.of("userId", USER))))
                .isEqualTo(204);
        return task;
    }

    private String started(String path, Map<String, Object> more) {
        var answer = rest().post(USER, DEFINITION + path, Map.of("variables", proposal(more)));
        assertThat(status(answer)).as(answer.toString()).isEqualTo(200);
        return answer.getBody().get("id").asText();
    }

    private static Map<String, Object> proposal(Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("title", text("Ủy quyền một số nhiệm vụ trong lĩnh vực y tế"));
        variables.put("transferForm", text("DELEGATION"));
        return variables;
    }

    private static Map<String, Object> text(String value) {
        return Map.of("value", value);
    }

    private static int status(ResponseEntity<JsonNode> answer) {
        return answer.getStatusCode().value();
    }

    private RestWalker rest() {
        return new RestWalker(http, Manner.CAREFUL, values -> values);
    }
}
