package vn.traoquyen.calendar.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;

/**
 * Reads the terms out of {@code bpmn/stage-deadline.dmn} (bảng thời hạn), each combination once.
 *
 * <p>The table that the program was built with decides, by a DMN engine of its own: a task must not cost the database a
 * decision and its history.
 */
@Component
class StageDeadlineTable implements StageTerms {

    static final String PLACE = "/bpmn/stage-deadline.dmn";
    static final String KEY = "stageDeadline";

    private final Map<StageQuestion, Term> answers = new ConcurrentHashMap<>();
    private DmnEngine engine;
    private DmnDecision table;

    @Override
    public Term of(StageQuestion question) {
        return answers.computeIfAbsent(question, this::ask);
    }

    private synchronized Term ask(StageQuestion question) {
        if (table == null) {
            open();
        }
        var row = engine.evaluateDecisionTable(table, inputs(question)).getSingleResult();
        return new Term(
                ((Number) row.getEntry("amount")).intValue(),
                TermUnit.valueOf(row.getEntry("unit")),
                row.getEntry("source"),
                row.getEntry("confirmed"));
    }

    private void open() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = StageDeadlineTable.class.getResourceAsStream(PLACE)) {
            table = engine.parseDecision(KEY, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
