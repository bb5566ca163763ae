package vn.traoquyen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorTest {

    private static final String PASSWORD = "TraoQuyen@2026";

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/engine",
                "//engine-rest/task",
                "/engine-rest;x=1/task",
                "/engine-rest/engine/default/task",
                "/%65ngine-rest/task",
                "/api/powers",
                "/api/openapi.json",
                "/api",
                "/api;x/powers",
                "//api/powers",
                "/api/deadlines/explain?from=2026-02-13&days=5&unit=working"
            })
    void nobodyIsAnsweredWithoutAName(String path) {
        var uri = java.net.URI.create(http.getRootUri() + path);
        assertThat(http.getForEntity(uri, String.class).getStatusCode().value()).isIn(400, 401);
        assertThat(http.postForEntity(uri, Map.of(), String.class)
                        .getStatusCode()
                        .value())
                .isIn(400, 401);
    }

    @Test
    void aWrongPasswordIsAnsweredLikeAnUnknownName() {
        var wrong = http.withBasicAuth("vt.so-xay-dung", "sai").getForEntity("/engine-rest/task", JsonNode.class);
        var unknown = http.withBasicAuth("khong.ai", "sai").getForEntity("/engine-rest/task", JsonNode.class);

        assertThat(wrong.getStatusCode().value()).isEqualTo(401);
        assertThat(wrong.getBody()).isEqualTo(unknown.getBody());
        assertThat(wrong.getBody().get("detail").asText()).contains("Bạn chưa đăng nhập");
    }

    @Test
    void afterWrongPasswordsTheRightOneMustWaitToo() {
        for (int attempt = 0; attempt < 3; attempt++) {
            http.withBasicAuth("vt.so-cong-thuong", "sai").getForEntity("/engine-rest/task", String.class);
        }
        assertThat(get(http.withBasicAuth("vt.so-cong-thuong", PASSWORD), "/engine-rest/task")
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void basicCallsBeginNoSession() {
        var answer = get(http.withBasicAuth("cv.so-y-te", PASSWORD), "/engine-rest/task");
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void aSessionReadsFreelyAndChangesOnlyWithItsToken() {
        var session = signIn("cv.so-giao-duc-dao-tao");

        assertThat(call(HttpMethod.GET, "/engine-rest/task", session.cookies(), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(call(HttpMethod.POST, "/engine-rest/task", session.cookies(), null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call(HttpMethod.POST, "/engine-rest/task", session.cookies(), "falsch")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(call(HttpMethod.POST, "/engine-rest/task", session.cookies(), session.token())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void theNameDoesNotOutliveTheRequest() {
        get(http.withBasicAuth("qt", PASSWORD), "/engine-rest/user");
        for (int call = 0; call < 20; call++) {
            assertThat(get(http, "/engine-rest/user").getStatusCode().value()).isEqualTo(401);
        }
    }

    @Test
    void nobodyMakesHimselfAnAdministrator() {
        var body = Map.of(
                "profile", Map.of("id", "ke.gian", "firstName", "x", "lastName", "y"),
                "credentials", Map.of("password", PASSWORD));
        for (var path : List.of("/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/x")) {
            assertThat(http.postForEntity(path, body, String.class)
                            .getStatusCode()
                            .value())
                    .isEqualTo(403);
            assertThat(http.getForEntity(path, String.class).getStatusCode().value())
                    .isEqualTo(403);
        }
    }

    @Test
    void ofTheActuatorOnlyTheHealthIsOpen() {
        assertThat(get(http, "/actuator/health/readiness").getStatusCode().value())
                .isEqualTo(200);
        for (var path : List.of("/actuator", "/actuator/env", "/actuator/healthx", "/actuator/health/../env")) {
            assertThat(get(http, path).getStatusCode().value()).isIn(400, 401, 404);
        }
    }

    @Test
    void theApiSaysWhatIsWrongInVietnamese() {
        var api = http.withBasicAuth("cv.so-y-te", PASSWORD);

        var missing = api.getForEntity("/api/khong-co", JsonNode.class);
        assertThat(missing.getStatusCode().value()).isEqualTo(404);
        assertThat(missing.getBody().get("key").asText()).isEqualTo("web.notFound");

        var refused = api.getForEntity("/api/deadlines/explain?from=x&days=5&unit=working", JsonNode.class);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getBody().get("type").asText()).isEqualTo("urn:traoquyen:calendar.dateUnreadable");
        assertThat(refused.getBody().get("key").asText()).isEqualTo("calendar.dateUnreadable");
        assertThat(refused.getBody().get("detail").asText()).contains("x");

        var method = api.postForEntity("/api/deadlines/explain", Map.of(), JsonNode.class);
        assertThat(method.getStatusCode().value()).isEqualTo(405);
        assertThat(method.getBody().get("key").asText()).isEqualTo("web.methodUnknown");
    }

    @Test
    void theApiIsDescribed() {
        var description = http.withBasicAuth("cv.so-y-te", PASSWORD).getForEntity("/api/openapi.json", JsonNode.class);
        assertThat(description.getBody().get("paths").has("/api/deadlines/explain"))
                .isTrue();
    }

    private record Session(String cookies, String token) {}

    private Session signIn(String userId) {
        var first = get(http, "/camunda/app/tasklist/default/");
        var cookies = cookies(first);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, cookies);
        headers.set("X-XSRF-TOKEN", first.getHeaders().getFirst("X-XSRF-TOKEN"));
        headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        var login = http.exchange(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                HttpMethod.POST,
                new HttpEntity<>("username=" + userId + "&password=" + PASSWORD.replace("@", "%40"), headers),
                String.class);
        assertThat(login.getStatusCode().value()).isEqualTo(200);
        var signedIn = call(HttpMethod.GET, "/camunda/app/tasklist/default/", cookies(login), null);
        return new Session(cookies(login), signedIn.getHeaders().getFirst("X-XSRF-TOKEN"));
    }

    private static String cookies(ResponseEntity<?> answer) {
        return answer.getHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of()).stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .reduce("", (one, other) -> other);
    }

    private ResponseEntity<String> call(HttpMethod method, String path, String cookies, String token) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.COOKIE, cookies);
        headers.setContentType(MediaType.APPLICATION_JSON);
        if (token != null) {
            headers.set("X-XSRF-TOKEN", token);
        }
        return http.exchange(
                path, method, new HttpEntity<>(method == HttpMethod.GET ? null : "{}", headers), String.class);
    }

    private static ResponseEntity<String> get(TestRestTemplate http, String path) {
        return http.getForEntity(path, String.class);
    }
}
