package vn.traoquyen.deadline.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.EscalationLadder;
import vn.traoquyen.deadline.Rung;
import vn.traoquyen.deadline.Rung.Audience;
import vn.traoquyen.engine.DecisionTable;

/** Reads the ladders out of {@code bpmn/escalation-ladder.dmn} (thang nhắc việc, báo cáo), that of each stage once. */
@Component
class EscalationLadderTable implements EscalationLadder {

    static final String PLACE = "/bpmn/escalation-ladder.dmn";
    static final String KEY = "escalationLadder";

    /** From this level on people are told at once, whatever they have chosen and whatever the table says. */
    private static final int ALWAYS_AT_ONCE = 2;

    private final DecisionTable table = new DecisionTable(PLACE, KEY);
    private final Map<Question, List<Rung>> answers = new ConcurrentHashMap<>();

    @Override
    public List<Rung> of(String processKey, String stage) {
        return answers.computeIfAbsent(new Question(processKey, stage), this::ask);
    }

    private List<Rung> ask(Question question) {
        var rungs = table.rows(question.inputs()).stream()
                .map(EscalationLadderTable::rung)
                .sorted(Comparator.comparingInt(Rung::level))
                .toList();
        if (rungs.isEmpty()) {
            throw new IllegalStateException("No ladder for " + question);
        }
        return rungs;
    }

    private static Rung rung(Map<String, Object> row) {
        int level = ((Number) row.get("level")).intValue();
        return new Rung(
                level,
                ((Number) row.get("workingDays")).intValue(),
                Stream.of(((String) row.get("audience")).split(","))
                        .map(String::strip)
                        .map(Audience::valueOf)
                        .toList(),
                level >= ALWAYS_AT_ONCE || row.get("channel").equals("AT_ONCE"),
                (Boolean) row.get("wayOut"),
                (String) row.get("text"));
    }

    private record Question(String process, String stage) {

        Map<String, Object> inputs() {
            return Map.of("process", process, "stage", stage);
        }
    }
}
