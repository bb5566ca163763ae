package vn.traoquyen.engine;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/**
 * Answers whatever else goes wrong in the engine's REST and in the webapps: what the person can understand as a
 * refusal, the engine's own answer to a malformed request, and a defect without its insides.
 */
@Provider
public class FailureAnswer implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureAnswer.class);
    private static final int DEFECT = 500;

    /** SQLSTATE of PostgreSQL. */
    private static final String DEADLOCK = "40P01";

    private final RefusalSentences sentences = new RefusalSentences();
    private final RefusalAnswer refusals = new RefusalAnswer();

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusals.toResponse(refusal);
            }
            if (cause instanceof AuthorizationException) {
                return refusals.toResponse(new Refusal("engine.forbidden"));
            }
            if (cause instanceof TaskAlreadyClaimedException) {
                return refusals.toResponse(new Refusal("engine.conflict.claimed"));
            }
            if (cause instanceof SuspendedEntityInteractionException) {
                return refusals.toResponse(new Refusal("engine.conflict.held"));
            }
            if (cause instanceof OptimisticLockingException || isDeadlock(cause)) {
                return refusals.toResponse(new Refusal("engine.conflict.changed"));
            }
        }
        var status = status(failure);
        return status == DEFECT
                ? defect(failure)
                : ExceptionHandlerHelper.getInstance().getResponse(failure);
    }

    /** Of two transactions that waited for each other the database has ended this one; nothing is written. */
    private static boolean isDeadlock(Throwable cause) {
        return cause instanceof SQLException failure && DEADLOCK.equals(failure.getSQLState());
    }

    private static int status(Throwable failure) {
        return failure instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode();
    }

    private Response defect(Throwable failure) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Defect {}", id, failure);
        return Response.status(DEFECT)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Defect", "message", sentences.of("engine.defect", Map.of("id", id))))
                .build();
    }
}
