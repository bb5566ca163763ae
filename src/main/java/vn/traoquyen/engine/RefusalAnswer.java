package vn.traoquyen.engine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/** Answers a refusal over the engine's REST and in the webapps, with the sentence that the Tasklist shows. */
@Provider
public class RefusalAnswer implements ExceptionMapper<Refusal> {

    private final RefusalSentences sentences = new RefusalSentences();

    @Override
    public Response toResponse(Refusal refusal) {
        return Response.status(refusal.kind().status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Refusal", "key", refusal.key(), "message", sentences.of(refusal)))
                .build();
    }
}
