package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.engine.DifficultyResolutionProcess;

/** Raises difficulties and works on their tasks as their officials do. */
@Component
class RaisedDifficulties {

    static final String TITLE = "Chưa có hướng dẫn mức thu phí khi chứng thực theo ủy quyền";

    private final ProcessEngine engine;

    RaisedDifficulties(ProcessEngine engine) {
        this.engine = engine;
    }

    /** By the start form of the Tasklist. */
    DifficultyId raise(String user, Object... keysAndValues) {
        var form = new HashMap<String, Object>(Map.of(
                "title", TITLE,
                "content", "Công chức được ủy quyền chứng thực nhưng không rõ áp dụng mức thu nào.",
                "proposal", "Hướng dẫn áp dụng mức thu của Phòng Tư pháp trước đây.",
                "stream", "TRANSFER",
                "urgency", "NORMAL"));
        form.putAll(values(keysAndValues));
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(DifficultyResolutionProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId();
        var instance = as(user, () -> engine.getFormService().submitStartForm(definition, form));
        return DifficultyId.of(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey());
    }

    /** With the desk of the province, where the chairman of the commune has sent it. */
    DifficultyId atProvince(String commune, Object... keysAndValues) {
        var id = raise("cv." + commune, keysAndValues);
        complete(id, "receiveDifficulty", "cv." + commune + "-vp", "outcome", "FORWARD");
        complete(id, "settleDifficulty", "ld." + commune, "outcome", "SEND_UP", "reason", "Vượt thẩm quyền của xã");
        return id;
    }

    /** With UBND tỉnh, to which Sở Tư pháp has submitted it. */
    DifficultyId atCommittee(String commune) {
        var id = atProvince(commune);
        complete(id, "coordinateDifficulty", "cv.so-tu-phap", "outcome", "ASSIGN", "department", "so-tu-phap");
        complete(id, "adviseDifficulty", "cv.so-tu-phap", "outcome", "SUBMIT", "reason", "Luật chưa quy định");
        complete(id, "signAdvice", "ld.so-tu-phap", "outcome", "SIGN");
        return id;
    }

    List<Task> tasks(DifficultyId id) {
        return engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(DifficultyResolutionProcess.KEY)
                .processInstanceBusinessKey(id.value())
                .list();
    }

    /** The deeds that wait to be done, each with the group that it is offered to. */
    List<String> waiting(DifficultyId id) {
        return tasks(id).stream()
                .map(task -> deedOf(task) + "@" + offeredTo(task))
                .toList();
    }

    private static String deedOf(Task task) {
        return task.getTaskDefinitionKey().substring("userTask_".length());
    }

    private String offeredTo(Task task) {
        return engine.getTaskService()
                .getIdentityLinksForTask(task.getId())
                .get(0)
                .getGroupId();
    }

    /** The official claims the one open task, which must be this deed, and completes it. */
    void complete(DifficultyId id, String deed, String user, Object... keysAndValues) {
        var open = tasks(id);
        assertThat(open).extracting(RaisedDifficulties::deedOf).containsExactly(deed);
        as(user, () -> {
            engine.getTaskService().claim(open.get(0).getId(), user);
            return null;
        });
        submit(open.get(0), user, keysAndValues);
    }

    void submit(Task task, String user, Object... keysAndValues) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(task.getId(), values(keysAndValues));
            return null;
        });
    }

    /** What the form of the open task shows to the official. */
    Map<String, Object> shown(DifficultyId id, String user) {
        var task = tasks(id).get(0).getId();
        return as(user, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task, null, false)));
    }

    /** Where its process has ended; empty while it runs. */
    List<String> ends(DifficultyId id) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(DifficultyResolutionProcess.KEY)
                .processInstanceBusinessKey(id.value())
                .finished()
                .list()
                .stream()
                .map(instance -> instance.getEndActivityId())
                .toList();
    }

    <T> T as(String user, Supplier<T> deed) {
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(group -> group.getId())
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return deed.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    void as(String user, Runnable deed) {
        as(user, () -> {
            deed.run();
            return null;
        });
    }

    static Object[] answer(String text, Object... more) {
        var all = new ArrayList<Object>(List.of("outcome", "ANSWER", "answer", text, "publication", "FULL"));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static Map<String, Object> values(Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return values;
    }
}
