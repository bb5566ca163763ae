package vn.traoquyen.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.RefusalSentences;

/** Says no over HTTP in one form: problem+json with a key for programs and a Vietnamese sentence for people. */
@Component
class ProblemWriter {

    private final RefusalSentences sentences;
    private final ObjectMapper json;

    ProblemWriter(RefusalSentences sentences, ObjectMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    ProblemDetail problem(HttpStatusCode status, String key, Map<String, Object> values) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentences.of(key, values));
        problem.setType(URI.create("urn:traoquyen:" + key));
        problem.setTitle(HttpStatus.valueOf(status.value()).getReasonPhrase());
        problem.setProperty("key", key);
        return problem;
    }

    /** For filters, which stand outside of the controllers. */
    void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem(status, key, Map.of()));
    }
}
