package vn.traoquyen.engine;

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
    public void asSystem(Runnable call) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            call.run();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
