package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.camunda;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Model, tables and names class share their variables: whatever a model or one of its tables reads or fills is
 * declared in code, and whatever is declared is read or filled by a model or a table.
 */
public class DeclaredVariables implements ModelRule {

    private final Set<String> declared;

    public DeclaredVariables(Set<String> declared) {
        this.declared = declared;
    }

    @Override
    public Stream<String> violations(ModelFiles files) {
        var used = Stream.concat(ofProcesses(files), ofTables(files.decisions(), calledTables(files)))
                .collect(Collectors.toCollection(TreeSet::new));
        var asked = ofTables(files.decisions(), null).collect(Collectors.toSet());
        return Stream.concat(
                used.stream().filter(name -> !declared.contains(name)).map(name -> name + " is used, but not declared"),
                declared.stream()
                        .filter(name -> !used.contains(name) && !asked.contains(name))
                        .map(name -> name + " is declared, but no model and no table uses it"));
    }

    private static Stream<String> ofProcesses(ModelFiles files) {
        return files.processes()
                .flatMap(model -> Stream.of(Expressions.variables(model), filled(model), elements(model))
                        .flatMap(found -> found));
    }

    private static Stream<String> filled(ProcessModel model) {
        return Stream.of("outputParameter", "inputParameter")
                .flatMap(model::all)
                .map(parameter -> parameter.getAttribute("name"));
    }

    private static Stream<String> elements(ProcessModel model) {
        return model.all("multiInstanceLoopCharacteristics").map(loop -> camunda(loop, "elementVariable"));
    }

    /** Tables that no model calls are asked by Java, with inputs of its own. */
    private static Set<String> calledTables(ModelFiles files) {
        return files.processes()
                .flatMap(model -> model.all("businessRuleTask"))
                .map(task -> camunda(task, "decisionRef"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ofTables(Stream<ProcessModel> tables, Set<String> called) {
        return tables.filter(table -> called == null
                        || table.all("decision").map(ProcessModel::id).anyMatch(called::contains))
                .flatMap(table -> table.all("inputExpression"))
                .map(input -> input.getTextContent().strip());
    }
}
