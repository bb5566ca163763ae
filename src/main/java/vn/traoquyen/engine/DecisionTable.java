package vn.traoquyen.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * A decision table that came with the program (bảng quyết định), asked by a DMN engine of its own: a task must not cost the
 * database a decision and its history.
 */
public final class DecisionTable {

    private final String place;
    private final String key;
    private DmnEngine engine;
    private DmnDecision table;

    /** @param place where it lies, such as {@code /bpmn/stage-deadline.dmn} */
    public DecisionTable(String place, String key) {
        this.place = place;
        this.key = key;
    }

    /** The rows that hold for these inputs, in the order of the table: each its outputs by name. */
    public synchronized List<Map<String, Object>> rows(Map<String, Object> inputs) {
        if (table == null) {
            open();
        }
        return engine.evaluateDecisionTable(table, inputs).getResultList();
    }

    private void open() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = DecisionTable.class.getResourceAsStream(place)) {
            table = engine.parseDecision(key, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
