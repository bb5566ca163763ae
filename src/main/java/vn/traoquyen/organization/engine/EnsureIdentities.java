package vn.traoquyen.organization.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.traoquyen.organization.Official;

/** Adds to the engine the accounts, groups and memberships that it lacks, all in one flush. */
class EnsureIdentities implements Command<Void> {

    private final IdentityPlan plan;
    private final Function<Official, String> firstPassword;

    /** @param firstPassword asked once for each new account */
    EnsureIdentities(IdentityPlan plan, Function<Official, String> firstPassword) {
        this.plan = plan;
        this.firstPassword = firstPassword;
    }

    @Override
    public Void execute(CommandContext context) {
        var knownGroups = knownGroups(context);
        addGroups(context, knownGroups);
        addUsers(context);
        addMemberships(context, knownGroups);
        return null;
    }

    private static Set<String> knownGroups(CommandContext context) {
        return context.getReadOnlyIdentityProvider().createGroupQuery(context).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private void addGroups(CommandContext context, Set<String> known) {
        var identities = context.getWritableIdentityProvider();
        plan.groups().forEach((id, name) -> {
            if (!known.contains(id)) {
                var group = identities.createNewGroup(id);
                group.setName(name);
                group.setType(id.equals(IdentityPlan.ADMINISTRATORS) ? "SYSTEM" : "WORKFLOW");
                identities.saveGroup(group);
            }
        });
    }

    private void addUsers(CommandContext context) {
        var identities = context.getWritableIdentityProvider();
        var known = knownUsers(context);
        plan.officials().stream()
                .filter(official -> !known.contains(official.userId()))
                .forEach(official ->
                        identities.saveUser(account(identities.createNewUser(official.userId()), official)));
    }

    private static Set<String> knownUsers(CommandContext context) {
        return context.getReadOnlyIdentityProvider().createUserQuery(context).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    /** The webapps show first name and last name in this order, which is how a Vietnamese name is read. */
    private User account(User user, Official official) {
        int given = official.fullName().lastIndexOf(' ');
        user.setFirstName(official.fullName().substring(0, Math.max(given, 0)));
        user.setLastName(official.fullName().substring(given + 1));
        user.setPassword(firstPassword.apply(official));
        return user;
    }

    private void addMemberships(CommandContext context, Set<String> knownGroups) {
        var missing = new LinkedHashSet<>(plan.memberships());
        knownGroups.forEach(group -> membersOf(group, context)
                .forEach(member -> missing.remove(new IdentityPlan.Membership(member, group))));
        var identities = context.getWritableIdentityProvider();
        missing.forEach(membership -> identities.createMembership(membership.userId(), membership.group()));
    }

    private static Stream<String> membersOf(String group, CommandContext context) {
        return context.getReadOnlyIdentityProvider().createUserQuery(context).memberOfGroup(group).list().stream()
                .map(User::getId);
    }
}
