package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.SubstitutedTasks;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.Substitutions;

/** Offers a new task also to those who stand in, for its process alone, for a member of its groups. */
@Component
class OfferToStandInListener implements TaskListener {

    private final Substitutions substitutions;
    private final SubstitutedTasks kept;
    private final Clock clock;

    OfferToStandInListener(Substitutions substitutions, SubstitutedTasks kept, Clock clock) {
        this.substitutions = substitutions;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        var open = substitutions.open();
        if (open.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var process = ((TaskEntity) task).getProcessDefinition().getKey();
        var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).collect(Collectors.toSet());
        open.stream()
                .map(Substitution::substitute)
                .distinct()
                .filter(substitute -> substitutions.chargesOf(substitute, today).stream()
                        .filter(charge -> process.equals(charge.process()))
                        .anyMatch(charge ->
                                groups.contains(charge.absent().group().toString())))
                .forEach(substitute -> {
                    task.addCandidateUser(substitute);
                    kept.offered(substitute, List.of(task.getId()));
                });
    }
}
