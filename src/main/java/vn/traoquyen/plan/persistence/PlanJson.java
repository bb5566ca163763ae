package vn.traoquyen.plan.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import vn.traoquyen.plan.PlanContent;
import vn.traoquyen.plan.PlanItem;

/** A plan's content as it is kept and as it is written in files; an unknown word in it is a mistake. */
final class PlanJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PlanJson() {}

    /** Of a plan's content, or of one item. */
    static String of(Record words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlanContent read(String json) {
        return read(json, PlanContent.class);
    }

    static List<PlanItem> items(String json) {
        return List.of(read(json, PlanItem[].class));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlanContent read(Map<String, Object> file) {
        return JSON.convertValue(file, PlanContent.class);
    }
}
