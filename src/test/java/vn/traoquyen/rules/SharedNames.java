package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.camunda;
import static vn.traoquyen.rules.ProcessModel.id;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A names class and its model say the same: the process by its key, its messages all of them, its forms those that
 * Java treats apart.
 */
public record SharedNames(String file, String key, Set<String> messages, Set<String> forms) implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes().filter(model -> model.file().equals(file)).flatMap(this::differences);
    }

    private Stream<String> differences(ProcessModel model) {
        var ids = model.all("process").map(ProcessModel::id).collect(Collectors.toSet());
        var awaited = model.all("messageEventDefinition")
                .map(event -> event.getAttribute("messageRef"))
                .collect(Collectors.toSet());
        var received = model.all("message")
                .filter(message -> awaited.contains(id(message)))
                .map(message -> message.getAttribute("name"))
                .collect(Collectors.toSet());
        var shown =
                model.everything().map(element -> camunda(element, "formRef")).collect(Collectors.toSet());
        return Stream.of(
                        without(Set.of(key), ids, "is not the process of " + file),
                        without(messages, received, "is sent, but the model does not wait for it"),
                        without(received, messages, "is waited for, but Java does not send it"),
                        without(forms, shown, "is filled, but no task shows it"))
                .flatMap(found -> found);
    }

    private static Stream<String> without(Set<String> names, Set<String> others, String complaint) {
        var rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest.stream().map(name -> name + " " + complaint);
    }
}
