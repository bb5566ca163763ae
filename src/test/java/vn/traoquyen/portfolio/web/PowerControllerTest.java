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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.traoquyen.portfolio.EntryKind;
import vn.traoquyen.portfolio.FoundPowers;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerDetail;
import vn.traoquyen.portfolio.PowerInquiry;
import vn.traoquyen.portfolio.PowerPage;
import vn.traoquyen.portfolio.PowerSearch;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.portfolio.StatusEntry;
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

    private final PowerInquiry powers = mock(PowerInquiry.class);
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new PowerController(powers))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @BeforeEach
    void onePower() {
        when(powers.find(any()))
                .thenReturn(new FoundPowers(
                        new PowerPage(0, 20, 1, List.of(POWER)),
                        Map.of("LS-SYT-006", new PowerStage("HS-2026-00007", "VERIFY", "Thẩm tra hồ sơ"))));
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
                .andExpect(jsonPath("$.items[0].dossier").value("HS-2026-00007"))
                .andExpect(jsonPath("$.items[0].stageLabel").value("Thẩm tra hồ sơ"))
                .andExpect(jsonPath("$.items[0].dueOn").value("2026-03-31"));

        verify(powers).find(new PowerSearch(null, null, null, null, 0, 20));
    }

    @Test
    void aSearchReachesThePortfolioAsItWasAsked() throws Exception {
        api.perform(get("/api/powers?status=IN_PROGRESS&agency=so-y-te&form=delegation&page=2&size=5&asOf=2026-04-10")
                        .queryParam("q", "giấy phép"))
                .andExpect(status().isOk());

        verify(powers)
                .find(new PowerSearch(
                        PowerStatus.IN_PROGRESS,
                        "so-y-te",
                        TransferForm.DELEGATION,
                        "giấy phép",
                        2,
                        5,
                        LocalDate.of(2026, 4, 10)));
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
        "size, mười, portfolio.numberUnreadable",
        "asOf, 10/4/2026, portfolio.dayUnreadable",
        "asOf, 2026-02-30, portfolio.dayUnreadable",
        "asOf, +12026-01-01, portfolio.dayUnreadable"
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

    @Test
    void aPowerShowsWhatWasEverRecordedOfIt() throws Exception {
        var change = new StatusChange("Chờ luật", "HS-2026-00007", "ld.so-y-te", Instant.parse("2026-11-20T02:00:00Z"))
                .proposedBy("so-y-te")
                .resting(new Rest("Luật Khám bệnh", "so-y-te", LocalDate.of(2027, 1, 15)));
        var entry = new StatusEntry(
                "LS-SYT-006", PowerStatus.PAUSED, TransferForm.DELEGATION, "so-y-te", EntryKind.CHANGE, change);
        when(powers.detail("LS-SYT-006")).thenReturn(new PowerDetail(POWER, null, List.of(), List.of(entry)));

        api.perform(get("/api/powers/LS-SYT-006"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.power.code").value("LS-SYT-006"))
                .andExpect(jsonPath("$.listed").value(true))
                .andExpect(jsonPath("$.history[0].statusLabel").value("Tạm dừng"))
                .andExpect(jsonPath("$.history[0].recordedAt").value("2026-11-20T09:00:00+07:00"))
                .andExpect(jsonPath("$.history[0].proposedBy").value("so-y-te"))
                .andExpect(jsonPath("$.history[0].rest.awaited").value("Luật Khám bệnh"))
                .andExpect(jsonPath("$.history[0].rest.reviewOn").value("2027-01-15"));
    }

    private Refusal refused(String name, String value) {
        var thrown = catchThrowable(() -> api.perform(get("/api/powers").queryParam(name, value)));
        assertThat(thrown).hasCauseInstanceOf(Refusal.class);
        return (Refusal) thrown.getCause();
    }
}
