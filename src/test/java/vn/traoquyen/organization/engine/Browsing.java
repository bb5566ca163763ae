package vn.traoquyen.organization.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Calls over HTTP in the name of one demo account. */
@Component
class Browsing {

    static final String PASSWORD = "TraoQuyen@2026";

    private final TestRestTemplate http;

    Browsing(@Lazy TestRestTemplate http) {
        this.http = http;
    }

    As as(String userId) {
        return new As(http.withBasicAuth(userId, PASSWORD));
    }

    record As(TestRestTemplate http) {

        ResponseEntity<JsonNode> get(String path) {
            return http.getForEntity(path, JsonNode.class);
        }

        ResponseEntity<JsonNode> post(String path, Object body) {
            return send(HttpMethod.POST, path, body);
        }

        ResponseEntity<JsonNode> send(HttpMethod method, String path, Object body) {
            var headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            return http.exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
        }

        int statusOf(String path, Object body) {
            return post(path, body).getStatusCode().value();
        }

        int task(String id, String deed, Map<String, ?> body) {
            return statusOf("/engine-rest/task/" + id + "/" + deed, body);
        }
    }
}
