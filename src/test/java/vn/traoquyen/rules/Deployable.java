package vn.traoquyen.rules;

import static vn.traoquyen.rules.ProcessModel.camunda;
import static vn.traoquyen.rules.ProcessModel.id;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The engine takes the model: executable, with a time to keep its history, and without a Java class by name. */
public class Deployable implements ModelRule {

    @Override
    public Stream<String> violations(ModelFiles files) {
        return files.processes()
                .flatMap(model -> Stream.of(processes(model), classes(model), callsNoBean(model))
                        .flatMap(found -> found));
    }

    private static Stream<String> processes(ProcessModel model) {
        return model.all("process")
                .filter(process -> !process.getAttribute("isExecutable").equals("true")
                        || !camunda(process, "historyTimeToLive").matches("P\\d+D")
                        || !id(process).matches("[a-z][A-Za-z]*"))
                .map(process -> model.at(process, "is not executable, or its history has no time to live"));
    }

    private static Stream<String> classes(ProcessModel model) {
        return model.everything()
                .filter(element -> !camunda(element, "class").isEmpty()
                        || element.getNamespaceURI().contains("camunda")
                                && !element.getAttribute("class").isEmpty())
                .map(element -> model.at(element, "names a Java class"));
    }

    private static Stream<String> callsNoBean(ProcessModel model) {
        return model.all("serviceTask")
                .filter(task -> !bean(task).matches("\\$\\{[a-z]\\w*Step}"))
                .map(task -> model.at(task, "is not done by a ${…Step}"));
    }

    private static String bean(Element task) {
        return camunda(task, "delegateExpression");
    }
}
