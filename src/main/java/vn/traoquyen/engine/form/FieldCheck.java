package vn.traoquyen.engine.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Checks one submitted value against the rules of its field, as the browser did or should have done, and brings it
 * into its plain shape: text in NFC, number, flag, ISO date, list.
 */
class FieldCheck {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LIST = 500;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t]]");

    private final List<FormProblem> problems;
    private final Function<FormField, List<String>> options;

    FieldCheck(List<FormProblem> problems, Function<FormField, List<String>> options) {
        this.problems = problems;
        this.options = options;
    }

    /** The plain value, or null where there is none or where it is wrong; what is wrong is added to the problems. */
    Object plain(FormField field, Object value) {
        int before = problems.size();
        var plain = field.isRows()
                ? rows(field, value)
                : field.isList() ? list(field, value) : field.isFlag() ? flag(field, value) : single(field, value);
        if (field.required() && isMissing(plain) && problems.size() == before) {
            problems.add(FormProblem.of("required", field));
        }
        return plain;
    }

    private static boolean isMissing(Object value) {
        return value == null
                || value.equals(false)
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    private Object single(FormField field, Object value) {
        if (isMissing(value) && !(value instanceof Boolean)) {
            return null;
        }
        if (field.isNumber()) {
            return number(field, value);
        }
        if (!(value instanceof String text)) {
            return wrong("notText", field);
        }
        var clean = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (field.isDate()) {
            return date(field, clean);
        }
        return field.isChoice() ? choice(field, clean) : text(field, clean);
    }

    private Object text(FormField field, String text) {
        int longest = field.rule("maxLength").asInt(LONGEST_TEXT);
        int shortest = field.rule("minLength").asInt(0);
        if (text.length() > longest) {
            return wrong("tooLong", field, "longest", longest, "length", text.length());
        }
        if (text.length() < shortest) {
            return wrong("tooShort", field, "shortest", shortest, "length", text.length());
        }
        var pattern = field.rule("pattern").asText("");
        return pattern.isEmpty() || text.matches(pattern) ? text : wrong("notThePattern", field, "value", text);
    }

    private Object number(FormField field, Object value) {
        try {
            var number = new BigDecimal(value.toString().strip());
            int digits = field.json().path("decimalDigits").asInt(Integer.MAX_VALUE);
            if (number.stripTrailingZeros().scale() > digits) {
                return wrong("notANumber", field, "value", value);
            }
            var least = field.rule("min");
            var most = field.rule("max");
            if (least.isNumber() && number.compareTo(least.decimalValue()) < 0
                    || most.isNumber() && number.compareTo(most.decimalValue()) > 0) {
                return wrong("outOfRange", field, "least", least.asText("…"), "most", most.asText("…"));
            }
            return number;
        } catch (NumberFormatException e) {
            return wrong("notANumber", field, "value", value);
        }
    }

    private Object date(FormField field, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            return wrong("notADate", field, "value", text);
        }
    }

    private Object choice(FormField field, String value) {
        return options.apply(field).contains(value) ? value : wrong("notAChoice", field, "value", value);
    }

    private Object flag(FormField field, Object value) {
        return value == null || value instanceof Boolean ? value : wrong("notAFlag", field);
    }

    private Object list(FormField field, Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list) || list.size() > LONGEST_LIST) {
            return wrong("notAList", field);
        }
        return list.stream()
                .map(item -> choice(field, String.valueOf(item)))
                .filter(item -> item != null)
                .distinct()
                .toList();
    }

    private Object rows(FormField field, Object value) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof List<?> list) || list.size() > LONGEST_LIST) {
            return wrong("notAList", field);
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : list) {
            var row = new LinkedHashMap<String, Object>();
            if (item instanceof Map<?, ?> cells) {
                for (var column : field.columns()) {
                    var cell = plain(column, cells.get(column.key()));
                    if (cell != null) {
                        row.put(column.key(), cell);
                    }
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private Object wrong(String key, FormField field, Object... namesAndValues) {
        problems.add(FormProblem.of(key, field, namesAndValues));
        return null;
    }
}
