package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.SubstitutedTasks;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.Substitutions;

/**
 * In whose stead somebody works on a task (xử lý thay): in that of the one who held it and went away, else, where it is not
 * offered to his own group, in that of the absent one to whose group it is offered. Whoever stands in for nobody costs no
 * query.
 */
@Component
class Stead {

    private final Substitutions substitutions;
    private final SubstitutedTasks tasks;
    private final Officials officials;
    private final Clock clock;

    Stead(Substitutions substitutions, SubstitutedTasks tasks, Officials officials, Clock clock) {
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.officials = officials;
        this.clock = clock;
    }

    Optional<Official> of(String userId, TaskEntity task) {
        var key = task.getProcessDefinition().getKey();
        var charges = charges(userId).stream()
                .filter(charge -> charge.covers(key))
                .map(Charge::absent)
                .toList();
        if (charges.isEmpty()) {
            return Optional.empty();
        }
        var handedOver = tasks.handedOverBy(task.getId()).stream()
                .flatMap(id -> substitutions.find(id).stream())
                .map(Substitution::absent)
                .flatMap(absent ->
                        charges.stream().filter(charge -> charge.userId().equals(absent)))
                .findFirst();
        return handedOver.isPresent() ? handedOver : byGroup(userId, task, charges);
    }

    private Optional<Official> byGroup(String userId, TaskEntity task, List<Official> absent) {
        var candidates = groupsOf(task);
        boolean own = officials
                .find(userId)
                .filter(official -> candidates.contains(official.group().toString()))
                .isPresent();
        return own
                ? Optional.empty()
                : absent.stream()
                        .filter(official -> candidates.contains(official.group().toString()))
                        .findFirst();
    }

    List<Charge> charges(String userId) {
        return substitutions.chargesOf(userId, LocalDate.now(clock));
    }

    private static Set<String> groupsOf(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
