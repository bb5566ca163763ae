package vn.traoquyen.notification;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with values in braces (mẫu câu): {@code {name}} is put in as it may stand there, {@code {{rows}}} as it is. */
public record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}|\\{(\\w+)}");

    /** A place without a value stays empty; what a value says is never read as a template. */
    public String filled(Map<String, String> values, UnaryOperator<String> escaped) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1) != null
                                ? values.getOrDefault(place.group(1), "")
                                : escaped.apply(values.getOrDefault(place.group(2), ""))));
    }
}
