package vn.traoquyen.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Judges what was submitted against the deployed form itself, on the server: Camunda Forms are checked in the browser
 * only, and a program need not use one. Fields that the form hides and values that it does not have are left out.
 */
class FormCheck {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    /** What remains of the submitted values; whatever is wrong is added to the problems, all at once. */
    Map<String, Object> check(
            DeployedForm form, Map<String, Object> submitted, Map<String, Object> content, List<FormProblem> problems) {
        var context = new HashMap<>(content);
        form.fields().forEach(field -> context.put(field.key(), submitted.get(field.key())));
        var fieldCheck = new FieldCheck(problems, field -> optionsOf(field, content));
        var values = new HashMap<String, Object>();
        for (var field : form.fields()) {
            if (isHidden(field, context)) {
                context.put(field.key(), null);
                continue;
            }
            var value = fieldCheck.plain(field, submitted.get(field.key()));
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private boolean isHidden(FormField field, Map<String, Object> context) {
        return !field.hiddenWhen().isEmpty()
                && Boolean.TRUE.equals(
                        feel.evaluateExpression(field.hiddenWhen(), context).result());
    }

    private static List<String> optionsOf(FormField field, Map<String, Object> content) {
        if (field.optionsKey().isEmpty()) {
            return field.staticOptions();
        }
        var options = new ArrayList<String>();
        if (content.get(field.optionsKey()) instanceof List<?> list) {
            for (var option : list) {
                options.add(String.valueOf(option instanceof Map<?, ?> map ? map.get("value") : option));
            }
        }
        return options;
    }
}
