package vn.traoquyen.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerPage;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

class PowerControllerTest {

    private static final Power POWER = new Power(
            "LS-SYT-006",
            "Cấp giấy phép hành nghề",
            "Y dược cổ truyền",
            "khoản 2 Điều 28",
            TransferForm.DELEGATION,
            "Chủ tịch UBND tỉnh",
            "Giám đốc Sở Y tế",
            "so-y-te",
            List.of("Sở Tư pháp"),
            LocalDate.of(2026, 3, 31),
            PowerStatus.IN_PROGRESS,
            null,
            null,
            null,
            null,
            null);

    private final Powers powers = mock(Powers.class);
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new PowerController(powers))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @BeforeEach
    void onePower() {
        when(powers.search(any())).thenReturn(new PowerPage(0, 20, 1, List.of(POWER)));
    }

    @Test
    void aPageShowsItsPowersWithVietnameseLabels() throws Exception {
        api.perform(get("/api/powers"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(20))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].code").value("LS-SYT-006"))
                .andExpect(jsonPath("$.items[0].form").value("DELEGATION"))
                .andExpect(jsonPath("$.items[0].formLabel").value("Ủy quyền"))
                .andExpect(jsonPath("$.items[0].statusLabel").value("Đang thực hiện"))
                .andExpect(jsonPath("$.items[0].dueOn").value("2026-03-31"));

        verify(powers).search(new PowerSearch(null, null, null, null, 0, 20));
    }

    @Test
    void aSearchReachesThePortfolioAsItWasAsked() throws Exception {
        api.perform(get("/api/powers?status=IN_PROGRESS&agency=so-y-te&form=delegation&page=2&size=5")
                        .queryParam("q", "giấy phép"))
                .andExpect(status().isOk());

        verify(powers)
                .search(new PowerSearch(
                        PowerStatus.IN_PROGRESS, "so-y-te", TransferForm.DELEGATION, "giấy phép", 2, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "status, DONE, portfolio.statusUnknown",
        "form, DEVOLUTION, portfolio.formUnknown",
        "agency, Sở Y tế, portfolio.agencyUnreadable",
        "page, -1, portfolio.numberUnreadable",
        "page, 99999999999, portfolio.numberUnreadable",
        "size, 0, portfolio.numberUnreadable",
        "size, 201, portfolio.numberUnreadable",
        "size, mười, portfolio.numberUnreadable"
    })
    void aBadParameterIsRefusedWithASentence(String name, String value, String key) {
        var refusal = refused(name, value);

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(new RefusalSentences().of(refusal)).contains(value).doesNotContain("{");
    }

    @Test
    void tooManyWordsAreRefused() {
        assertThat(refused("q", "x".repeat(201)).key()).isEqualTo("portfolio.wordsTooLong");
    }

    private Refusal refused(String name, String value) {
        var thrown = catchThrowable(() -> api.perform(get("/api/powers").queryParam(name, value)));
        assertThat(thrown).hasCauseInstanceOf(Refusal.class);
        return (Refusal) thrown.getCause();
    }
}
