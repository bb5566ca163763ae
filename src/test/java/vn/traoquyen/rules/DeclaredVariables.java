package vn.traoquyen.rules;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every variable that a condition or a route table reads, and every one that a table fills, is declared in code. */
public class DeclaredVariables implements ModelRule {

    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-zA-Z_]\\w*(?!\\w|\\s*\\()");
    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "empty", "true", "false", "null", "eq", "ne", "execution");

    private final Set<String> declared;

    public DeclaredVariables(Set<String> declared) {
        this.declared = declared;
    }

    @Override
    public Stream<String> violations(ModelFiles files) {
        return Stream.of(conditions(files), fills(files), tables(files)).flatMap(found -> found);
    }

    private Stream<String> conditions(ModelFiles files) {
        return files.processes()
                .flatMap(model -> model.all("conditionExpression")
                        .map(condition -> condition.getTextContent().replaceAll("'[^']*'|\"[^\"]*\"", ""))
                        .flatMap(text -> NAME.matcher(text).results().map(MatchResult::group))
                        .filter(name -> !WORDS.contains(name) && !declared.contains(name))
                        .map(name -> model.file() + ": a condition reads the undeclared variable " + name));
    }

    private Stream<String> fills(ModelFiles files) {
        return files.processes()
                .flatMap(model -> Stream.of("outputParameter", "inputParameter")
                        .flatMap(model::all)
                        .map(parameter -> parameter.getAttribute("name"))
                        .filter(name -> !declared.contains(name))
                        .map(name -> model.file() + ": fills the undeclared variable " + name));
    }

    private Stream<String> tables(ModelFiles files) {
        return files.decisions()
                .flatMap(table -> table.all("inputExpression")
                        .map(input -> input.getTextContent().strip())
                        .filter(name -> !declared.contains(name))
                        .map(name -> table.file() + ": reads the undeclared variable " + name));
    }
}
