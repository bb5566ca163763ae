package vn.traoquyen.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Lets the domain speak with the engine in its own right, where it has already judged who may. */
@Component
public class EngineCall {

    private final IdentityService identity;

    public EngineCall(IdentityService identity) {
        this.identity = identity;
    }

    /** Runs the call without the rights of the person who asks, and gives that person back afterwards. */
    public <T> T asSystem(Supplier<T> call) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return call.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
