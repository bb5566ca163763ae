package vn.traoquyen.difficulty.engine;

import static vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Forms.CLARIFY_DIFFICULTY;
import static vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Forms.COORDINATE_DIFFICULTY;
import static vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Forms.DECIDE_DIFFICULTY;
import static vn.traoquyen.difficulty.engine.DifficultyResolutionProcess.Forms.RECEIVE_DIFFICULTY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.Difficulty;
import vn.traoquyen.difficulty.DifficultyReading;
import vn.traoquyen.difficulty.DifficultyRoutes;
import vn.traoquyen.engine.FormContent;

/** Fills the forms of a difficulty from what is known of it at that moment. */
@Component
class DifficultyResolutionContent implements FormContent {

    private final DifficultyReading reading;
    private final DifficultyRoutes routes;

    DifficultyResolutionContent(DifficultyReading reading, DifficultyRoutes routes) {
        this.reading = reading;
        this.routes = routes;
    }

    @Override
    public String processKey() {
        return DifficultyResolutionProcess.KEY;
    }

    @Override
    public Map<String, Object> choices(String form, DelegateTask task) {
        return switch (form) {
            case RECEIVE_DIFFICULTY -> Map.of("similarOptions", mergeable(difficulty(task)));
            case COORDINATE_DIFFICULTY ->
                Map.of("similarOptions", mergeable(difficulty(task)), "departmentOptions", departments());
            case DECIDE_DIFFICULTY -> Map.of("departmentOptions", departments());
            default -> Map.of();
        };
    }

    private List<Map<String, String>> mergeable(Difficulty difficulty) {
        return reading.mergeable(difficulty).stream()
                .map(one -> option(one.id().value(), one.id() + ": " + one.title()))
                .toList();
    }

    private List<Map<String, String>> departments() {
        return routes.departments().stream()
                .map(agency -> option(agency.code(), agency.name()))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    @Override
    public Map<String, Object> reading(String form, DelegateTask task) {
        var difficulty = difficulty(task);
        var content = new HashMap<String, Object>();
        content.put("facts", reading.facts(difficulty, form, task.getCreateTime(), task.getDueDate()));
        content.put("hops", reading.hops(difficulty));
        if (form.equals(CLARIFY_DIFFICULTY)) {
            content.put("content", difficulty.question().content());
            content.put("proposal", difficulty.question().proposal());
        } else {
            content.put("similar", reading.similar(difficulty));
            content.put("advice", reading.advice(difficulty));
        }
        return content;
    }

    private Difficulty difficulty(DelegateTask task) {
        return reading.difficulty(DifficultyResolutionProcess.difficultyOf(task));
    }
}
