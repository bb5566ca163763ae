package vn.traoquyen.deadline.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.ExtensionLimit;
import vn.traoquyen.deadline.ExtensionLimit.Decider;
import vn.traoquyen.deadline.ExtensionLimits;
import vn.traoquyen.engine.DecisionTable;

/** Reads the limits out of {@code bpmn/extension-limit.dmn} (bảng giới hạn gia hạn), that of each stage once. */
@Component
class ExtensionLimitTable implements ExtensionLimits {

    private final DecisionTable table = new DecisionTable("/bpmn/extension-limit.dmn", "extensionLimit");
    private final Map<Question, ExtensionLimit> answers = new ConcurrentHashMap<>();

    private record Question(String process, String stage) {}

    @Override
    public ExtensionLimit of(String processKey, String stage) {
        return answers.computeIfAbsent(new Question(processKey, stage), this::ask);
    }

    private ExtensionLimit ask(Question question) {
        var row = table.rows(Map.of("process", question.process(), "stage", question.stage()))
                .get(0);
        return new ExtensionLimit(
                ((Number) row.get("times")).intValue(),
                ((Number) row.get("workingDays")).intValue(),
                Decider.valueOf((String) row.get("decider")),
                (String) row.get("source"),
                (Boolean) row.get("confirmed"));
    }
}
