package vn.traoquyen.calendar.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.engine.DecisionTable;

/** Reads the terms out of {@code bpmn/stage-deadline.dmn} (bảng thời hạn), each combination once. */
@Component
class StageDeadlineTable implements StageTerms {

    static final String PLACE = "/bpmn/stage-deadline.dmn";
    static final String KEY = "stageDeadline";

    private final DecisionTable table = new DecisionTable(PLACE, KEY);
    private final Map<StageQuestion, Term> answers = new ConcurrentHashMap<>();

    @Override
    public Term of(StageQuestion question) {
        return answers.computeIfAbsent(question, this::ask);
    }

    private Term ask(StageQuestion question) {
        var row = table.rows(inputs(question)).get(0);
        return new Term(
                ((Number) row.get("amount")).intValue(),
                TermUnit.valueOf((String) row.get("unit")),
                (String) row.get("source"),
                (Boolean) row.get("confirmed"));
    }

    private static Map<String, Object> inputs(StageQuestion question) {
        return Map.of(
                "stage", question.stage(),
                "occasion", question.occasion().name(),
                "track", question.track(),
                "procedure", question.procedure(),
                "transferor", question.transferor(),
                "instrumentKind", question.instrumentKind());
    }
}
