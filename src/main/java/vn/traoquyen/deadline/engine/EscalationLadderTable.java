package vn.traoquyen.deadline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.EscalationLadder;
import vn.traoquyen.deadline.Rung;
import vn.traoquyen.deadline.Rung.Audience;

/**
 * Reads the ladders out of {@code bpmn/escalation-ladder.dmn} (thang nhắc việc, báo cáo), that of each stage once. The table
 * that the program was built with decides, by a DMN engine of its own, which costs the database nothing.
 */
@Component
class EscalationLadderTable implements EscalationLadder {

    static final String PLACE = "/bpmn/escalation-ladder.dmn";
    static final String KEY = "escalationLadder";

    /** From this level on people are told at once, whatever they have chosen and whatever the table says. */
    private static final int ALWAYS_AT_ONCE = 2;

    private final Map<Question, List<Rung>> answers = new ConcurrentHashMap<>();
    private DmnEngine engine;
    private DmnDecision table;

    @Override
    public List<Rung> of(String processKey, String stage) {
        return answers.computeIfAbsent(new Question(processKey, stage), this::ask);
    }

    private synchronized List<Rung> ask(Question question) {
        if (table == null) {
            open();
        }
        var rungs = engine.evaluateDecisionTable(table, question.inputs()).stream()
                .map(EscalationLadderTable::rung)
                .sorted(Comparator.comparingInt(Rung::level))
                .toList();
        if (rungs.isEmpty()) {
            throw new IllegalStateException("No ladder for " + question);
        }
        return rungs;
    }

    private static Rung rung(DmnDecisionRuleResult row) {
        int level = ((Number) row.getEntry("level")).intValue();
        return new Rung(
                level,
                ((Number) row.getEntry("workingDays")).intValue(),
                Stream.of(row.<String>getEntry("audience").split(","))
                        .map(String::strip)
                        .map(Audience::valueOf)
                        .toList(),
                level >= ALWAYS_AT_ONCE || row.<String>getEntry("channel").equals("AT_ONCE"),
                row.getEntry("wayOut"),
                row.getEntry("text"));
    }

    private void open() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = EscalationLadderTable.class.getResourceAsStream(PLACE)) {
            table = engine.parseDecision(KEY, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Question(String process, String stage) {

        Map<String, Object> inputs() {
            return Map.of("process", process, "stage", stage);
        }
    }
}
