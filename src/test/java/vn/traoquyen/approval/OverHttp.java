package vn.traoquyen.approval;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Calls from outside, in the name of one demo account. */
@Component
public class OverHttp {

    private static final String PASSWORD = "TraoQuyen@2026";

    private final TestRestTemplate http;

    OverHttp(@Lazy TestRestTemplate http) {
        this.http = http;
    }

    public ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
    }

    public ResponseEntity<JsonNode> post(String user, String path, Object body) {
        return send(user, HttpMethod.POST, path, body);
    }

    public ResponseEntity<JsonNode> send(String user, HttpMethod method, String path, Object body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, PASSWORD)
                .exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
