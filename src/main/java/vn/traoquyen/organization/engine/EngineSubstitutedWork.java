package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.EngineCall;
import vn.traoquyen.organization.Charge;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.SubstitutedTasks;
import vn.traoquyen.organization.SubstitutedWork;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope.Kind;
import vn.traoquyen.organization.Substitutions;

/** Passes the engine's tasks to substitutes and back. What the substitute's groups show him needs no passing. */
@Component
class EngineSubstitutedWork implements SubstitutedWork {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Substitutions substitutions;
    private final SubstitutedTasks kept;
    private final Officials officials;
    private final EngineCall engine;
    private final Clock clock;

    EngineSubstitutedWork(
            TaskService tasks,
            RepositoryService repository,
            Substitutions substitutions,
            SubstitutedTasks kept,
            Officials officials,
            EngineCall engine,
            Clock clock) {
        this.tasks = tasks;
        this.repository = repository;
        this.substitutions = substitutions;
        this.kept = kept;
        this.officials = officials;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void handOver(Substitution substitution) {
        asSystem(() -> {
            var held = heldBy(substitution);
            var present = present(substitution);
            held.forEach(task -> tasks.setAssignee(task, present));
            if (!held.isEmpty()) {
                kept.handedOver(substitution.id(), held);
            }
            var gaining = new LinkedHashSet<>(List.of(substitution.substitute()));
            gaining.addAll(substitutions.standInsFor(substitution.substitute(), today()));
            gaining.forEach(this::offerByName);
        });
    }

    private List<String> heldBy(Substitution substitution) {
        var query = tasks.createTaskQuery().taskAssignee(substitution.absent());
        var scope = substitution.scope();
        return ids(
                switch (scope.kind()) {
                    case ALL -> query;
                    case PROCESS -> query.processDefinitionKey(scope.of());
                    case POSITION -> query.taskCandidateGroup(scope.of()).includeAssignedTasks();
                });
    }

    /** The substitute, or whoever stands in for him in all his work while he is away too. */
    private String present(Substitution substitution) {
        return substitutions.open().stream()
                .filter(next -> next.isInForceOn(today()) && next.absent().equals(substitution.substitute()))
                .filter(next -> next.scope().kind() == Kind.ALL)
                .findFirst()
                .map(this::present)
                .orElse(substitution.substitute());
    }

    @Override
    public void takeBack(Substitution substitution, List<String> substitutes) {
        asSystem(() -> {
            kept.handedOver(substitution.id()).stream()
                    .map(id -> tasks.createTaskQuery().taskId(id).singleResult())
                    .filter(task -> task != null && task.getAssignee() != null)
                    .filter(task -> substitutes.contains(task.getAssignee()))
                    .forEach(task -> tasks.setAssignee(task.getId(), null));
            kept.forgetHandedOver(substitution.id());
            substitutes.forEach(substitute -> {
                offerByName(substitute);
                returnForeignTasks(substitute);
            });
        });
    }

    @Override
    public void giveBackForeign(String userId) {
        asSystem(() -> returnForeignTasks(userId));
    }

    /** What he holds and is offered no longer goes back to those whom it is offered to. */
    private void returnForeignTasks(String userId) {
        var foreign = new LinkedHashSet<>(ids(tasks.createTaskQuery()
                .taskAssignee(userId)
                .withCandidateGroups()
                .includeAssignedTasks()));
        if (foreign.isEmpty()) {
            return;
        }
        var groups = Stream.concat(
                        officials.find(userId).stream(),
                        chargesOf(userId).stream()
                                .filter(charge -> charge.process() == null)
                                .map(Charge::absent))
                .map(Official::group)
                .map(Object::toString)
                .toList();
        foreign.removeAll(ids(tasks.createTaskQuery()
                .taskAssignee(userId)
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()));
        foreign.removeAll(kept.offered(userId));
        foreign.forEach(task -> tasks.setAssignee(task, null));
    }

    /** Offers by name the tasks of processes for which alone he stands in, and no others any more. */
    private void offerByName(String userId) {
        var wanted = chargesOf(userId).stream()
                .filter(charge -> charge.process() != null)
                .flatMap(charge -> ids(tasks.createTaskQuery()
                                .processDefinitionKey(charge.process())
                                .taskCandidateGroup(charge.absent().group().toString())
                                .includeAssignedTasks())
                        .stream())
                .collect(Collectors.toSet());
        var offered = kept.offered(userId);
        var added = minus(wanted, offered);
        added.forEach(task -> tasks.addCandidateUser(task, userId));
        if (!added.isEmpty()) {
            kept.offered(userId, added);
        }
        var past = minus(offered, wanted);
        if (!past.isEmpty()) {
            ids(tasks.createTaskQuery().taskIdIn(past.toArray(String[]::new)))
                    .forEach(task -> tasks.deleteCandidateUser(task, userId));
            kept.forgetOffered(userId, past);
        }
    }

    private List<Charge> chargesOf(String userId) {
        return substitutions.chargesOf(userId, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> ids(TaskQuery query) {
        return query.list().stream().map(Task::getId).toList();
    }

    private static Set<String> minus(Set<String> one, Set<String> other) {
        var left = new LinkedHashSet<>(one);
        left.removeAll(other);
        return left;
    }

    private void asSystem(Runnable deed) {
        Supplier<Void> call = () -> {
            deed.run();
            return null;
        };
        engine.asSystem(call);
    }

    @Override
    public List<WorkProcess> processes() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(process -> new WorkProcess(process.getKey(), process.getName()))
                .filter(process -> process.name() != null)
                .toList();
    }
}
