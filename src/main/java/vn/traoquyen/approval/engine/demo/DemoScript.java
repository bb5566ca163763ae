package vn.traoquyen.approval.engine.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.traoquyen.portfolio.TransferForm;

/**
 * What has happened so far to the dossiers of the demo province (kịch bản hồ sơ dùng thử).
 *
 * @param province the code of the province whose powers and communes it names
 */
record DemoScript(String province, List<Story> dossiers) {

    /** How far one dossier has come: who proposed it, and what was done since. */
    record Story(String title, TransferForm form, String by, List<Step> steps) {}

    /**
     * One step of a story: each of these officials completes the form of this deed, or a period passes.
     *
     * @param with what is typed into the form; a day may be written {@code today+P1Y}
     * @param passes the element whose timers go off; null where officials act
     */
    record Step(String does, List<String> by, Map<String, Object> with, String passes) {}

    static DemoScript read() {
        try (var script = new ClassPathResource("approval/demo-dossiers.json").getInputStream()) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .readValue(script, DemoScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
