package vn.traoquyen.organization.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import vn.traoquyen.organization.GroupId;

/** The ordinary person who gave the engine its present command. Our own code and administrators are nobody here. */
record Asker(String userId, List<String> groups, Command<?> command) {

    static Optional<Asker> present() {
        var context = Context.getCommandContext();
        var invocation = Context.getCommandInvocationContext();
        var authentication = context.getAuthentication();
        if (!context.isAuthorizationCheckEnabled()
                || invocation == null
                || authentication == null
                || authentication.getUserId() == null
                || context.getAuthorizationManager().isCamundaAdmin(authentication)) {
            return Optional.empty();
        }
        var groups = authentication.getGroupIds();
        return Optional.of(
                new Asker(authentication.getUserId(), groups == null ? List.of() : groups, invocation.getCommand()));
    }

    boolean isIn(Collection<String> candidates) {
        return candidates.stream().anyMatch(groups::contains);
    }

    /** Whether he heads the agency that this group belongs to. */
    boolean heads(String group) {
        return GroupId.parse(group)
                .map(GroupId::heads)
                .map(GroupId::toString)
                .filter(groups::contains)
                .isPresent();
    }
}
