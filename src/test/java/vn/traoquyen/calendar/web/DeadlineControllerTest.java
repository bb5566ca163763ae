package vn.traoquyen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.persistence.NationalCalendar;
import vn.traoquyen.shared.Refusal;

class DeadlineControllerTest {

    private final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new DeadlineController(new Deadlines(NationalCalendar::fromFile)))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(asSpringBootHasIt()))
            .build();

    @Test
    void fiveWorkingDaysBeforeTetAreExplained() throws Exception {
        explain("2026-02-13T16:00", "5", "working")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-02-27T17:00:00+07:00"))
                .andExpect(jsonPath("$.skipped.length()").value(9))
                .andExpect(jsonPath("$.skipped[0].day").value("2026-02-14"))
                .andExpect(jsonPath("$.skipped[0].reason").value("Thứ Bảy"))
                .andExpect(jsonPath("$.skipped[2].reason").value("Tết Nguyên đán (TB 9441/TB-BNV)"))
                .andExpect(jsonPath("$.confirmed").value(true))
                .andExpect(jsonPath("$.source").value("Bộ luật Dân sự 2015 Điều 147, 148"))
                .andExpect(jsonPath("$.sentence").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13", "2026-02-13T16:00:30", "2026-02-12T17:30Z", "2026-02-13T16:00+07:00"})
    void aStartMayBeADayAnOfficeTimeOrAMomentWithItsOffset(String from) throws Exception {
        explain(from, "7", "calendar").andExpect(jsonPath("$.due").value("2026-02-23T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T16:00, năm, working, calendar.daysUnreadable",
        "2026-02-13T16:00, '', working, calendar.daysUnreadable",
        "2026-02-13T16:00, 99999999999, working, calendar.daysUnreadable",
        "2026-02-13T16:00, -1, working, calendar.daysOutOfRange",
        "2026-02-13T16:00, 1001, calendar, calendar.daysOutOfRange",
        "2026-02-13T16:00, 5, giờ, calendar.unitUnknown",
        "2026-02-13T16:00, 5, '', calendar.unitUnknown",
        "2026-02-31, 5, working, calendar.dateUnreadable",
        "13/02/2026, 5, working, calendar.dateUnreadable",
        "'', 5, working, calendar.dateUnreadable",
        "+999999999-12-31, 5, working, calendar.dateOutOfRange",
        "1999-12-31, 5, working, calendar.dateOutOfRange"
    })
    void badInputIsRefusedWithASentence(String from, String days, String unit, String key) {
        var thrown = catchThrowable(() -> explain(from, days, unit));

        assertThat(thrown).hasCauseInstanceOf(Refusal.class);
        var refusal = (Refusal) thrown.getCause();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(sentences().getProperty(key))
                .contains(refusal.values().keySet().stream()
                        .map(name -> "{" + name + "}")
                        .toList());
    }

    private ResultActions explain(String from, String days, String unit) throws Exception {
        return api.perform(get("/api/deadlines/explain")
                .queryParam("from", from)
                .queryParam("days", days)
                .queryParam("unit", unit));
    }

    private static ObjectMapper asSpringBootHasIt() {
        return Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private static Properties sentences() {
        var sentences = new Properties();
        try (var file = DeadlineControllerTest.class.getResourceAsStream("/refusals/calendar.properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
