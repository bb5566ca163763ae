package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.camunda;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each form that a model names exists, each form is named by a model, and its file is called after its id. */
public class FormsOfTasks implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        var named = files.processes()
                .flatMap(ProcessModel::everything)
                .map(element -> camunda(element, "formRef"))
                .filter(ref -> !ref.isEmpty())
                .collect(Collectors.toSet());
        var existing = files.forms().map(FormFile::id).collect(Collectors.toSet());
        return Stream.of(
                        without(named, existing).map(id -> id + ": the model names a form that does not exist"),
                        without(existing, named).map(id -> id + ": no model uses this form"),
                        files.forms()
                                .filter(form -> !form.file().equals(fileName(form.id())))
                                .map(form -> form.file() + ": should be called " + fileName(form.id())))
                .flatMap(found -> found);
    }

    private static Stream<String> without(Set<String> ids, Set<String> others) {
        var rest = new TreeSet<>(ids);
        rest.removeAll(others);
        return rest.stream();
    }

    private static String fileName(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase() + ".form";
    }
}
