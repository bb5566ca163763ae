package vn.traoquyen.instrument.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import vn.traoquyen.instrument.InstrumentDraft;

/** A draft as it is kept; its form does not follow the application's JSON settings. */
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private DraftJson() {}

    static String write(InstrumentDraft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InstrumentDraft read(String json) {
        try {
            return JSON.readValue(json, InstrumentDraft.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
