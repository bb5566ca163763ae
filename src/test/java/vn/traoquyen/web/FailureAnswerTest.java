package vn.traoquyen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** What goes wrong in the engine's REST is said in a sentence, without the engine's insides. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FailureAnswerTest {

    private static final String PASSWORD = "TraoQuyen@2026";

    @Autowired
    TestRestTemplate http;

    private String taskId;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void aFreshDossier() {
        var started = post(
                "cv.so-y-te",
                "/engine-rest/process-definition/key/transferApproval/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "title", Map.of("value", "Ủy quyền để thử trả lời lỗi"),
                                "transferForm", Map.of("value", "DELEGATION"))));
        var tasks = as("cv.so-y-te")
                .getForObject(
                        "/engine-rest/task?processInstanceId="
                                + started.getBody().get("id"),
                        Map[].class);
        taskId = (String) tasks[0].get("id");
    }

    @Test
    void aTaskThatSomebodyElseHoldsIsRefusedInASentence() {
        post("cv.so-y-te", "/engine-rest/task/" + taskId + "/claim", Map.of("userId", "cv.so-y-te"));

        var answer = post("cv2.so-y-te", "/engine-rest/task/" + taskId + "/claim", Map.of("userId", "cv2.so-y-te"));

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(message(answer)).endsWith(".").doesNotContain("ENGINE-", "Exception");
    }

    @Test
    void aMissingRightIsSaidWithoutNamesOfPermissions() {
        var answer = as("cv.so-y-te")
                .exchange("/engine-rest/user/ld.so-y-te", HttpMethod.DELETE, HttpEntity.EMPTY, Map.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(message(answer)).isEqualTo("Ông/bà không có quyền thực hiện việc này.");
    }

    @Test
    void aWrongValueIsRefusedWithItsFieldAndItsSentence() {
        post("cv.so-y-te", "/engine-rest/task/" + taskId + "/claim", Map.of("userId", "cv.so-y-te"));

        var answer = post(
                "cv.so-y-te",
                "/engine-rest/task/" + taskId + "/submit-form",
                Map.of("variables", Map.of("transferor", Map.of("value", "nobody"))));

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(message(answer))
                .contains("«nobody» không có trong các lựa chọn")
                .contains("bắt buộc nhập")
                .doesNotContain("ENGINE-", "Exception", "vn.traoquyen");
    }

    @Test
    void commentsGoToOnesOwnTaskAlone() {
        var comment = Map.<String, Object>of("message", "Đã xem");

        assertThat(post("cv.so-y-te", "/engine-rest/task/" + taskId + "/comment/create", comment)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(post("cv.so-cong-thuong", "/engine-rest/task/" + taskId + "/comment/create", comment)
                        .getStatusCode()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    void theEngineTakesNoFiles() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("attachment-name", "virus");
        form.add("url", "http://localhost/virus.exe");

        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);

        var answer = as("cv.so-y-te")
                .postForEntity(
                        "/engine-rest/task/" + taskId + "/attachment/create",
                        new HttpEntity<>(form, headers),
                        Map.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(message(answer)).contains("thẻ Hồ sơ");
    }

    @Test
    void anotherSiteGainsNothingFromARememberedPassword() {
        var headers = new HttpHeaders();
        headers.setBasicAuth("cv.so-y-te", PASSWORD, StandardCharsets.UTF_8);
        headers.set("Sec-Fetch-Site", "cross-site");

        assertThat(http.exchange("/api/dossiers", HttpMethod.GET, new HttpEntity<>(headers), Map.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    @Test
    void anUnknownTaskIsNotFound() {
        assertThat(as("cv.so-y-te")
                        .getForEntity("/engine-rest/task/no-such-task", Map.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, PASSWORD);
    }

    @SuppressWarnings("rawtypes")
    private ResponseEntity<Map> post(String user, String path, Map<String, Object> body) {
        return as(user).postForEntity(path, body, Map.class);
    }

    @SuppressWarnings("rawtypes")
    private static String message(ResponseEntity<Map> answer) {
        return (String) answer.getBody().get("message");
    }
}
