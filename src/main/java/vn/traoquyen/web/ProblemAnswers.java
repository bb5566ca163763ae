package vn.traoquyen.web;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.traoquyen.shared.Refusal;

/** Answers whatever goes wrong in our API: a refusal with its sentence, a defect without its insides. */
@RestControllerAdvice
class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final ProblemWriter problems;

    ProblemAnswers(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        var status = HttpStatus.valueOf(refusal.kind().status());
        return problems.problem(status, refusal.key(), refusal.values());
    }

    @ExceptionHandler
    ProblemDetail defect(Exception defect) {
        LOG.error("A request failed", defect);
        return problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "web.defect", Map.of());
    }

    /** Whatever Spring itself finds wrong with a request: its form, its method, its size, its type. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            LOG.error("A request failed", failure);
        }
        var problem = problems.problem(status, keyOf(failure, status), Map.of());
        return new ResponseEntity<>(problem, headers, status);
    }

    private static String keyOf(Exception failure, HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "web.notFound";
            case 405 -> "web.methodUnknown";
            case 406 -> "web.answerTypeUnknown";
            case 413 -> "web.tooLarge";
            case 415 -> "web.contentTypeUnknown";
            default ->
                status.is5xxServerError()
                        ? "web.defect"
                        : failure instanceof TypeMismatchException ? "web.valueUnreadable" : "web.malformed";
        };
    }
}
