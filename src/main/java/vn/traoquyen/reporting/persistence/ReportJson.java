package vn.traoquyen.reporting.persistence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.traoquyen.reporting.periodic.JointSection;
import vn.traoquyen.reporting.periodic.PartLine;

/** Lines and sections as they are kept: the parts of the records and nothing that they work out. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .build();
    private static final TypeReference<List<PartLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<JointSection>> SECTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private ReportJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PartLine> lines(String json) {
        return read(json, LINES);
    }

    static List<JointSection> sections(String json) {
        return read(json, SECTIONS);
    }

    static Map<String, Integer> counts(String json) {
        return read(json, COUNTS);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
