package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

class DifficultySettingsTest {

    private static final String DESK = "traoquyen.difficulty.desks[0].";
    private static final Map<String, String> WHOLE = Map.of(
            DESK + "province", "20",
            DESK + "stream", "legal-documents",
            DESK + "from", "2026-04-01",
            DESK + "agency", "so-tu-phap",
            DESK + "source", "Công văn của UBND tỉnh");

    @Test
    void aProvinceSaysWhichAgencyCoordinatesWhichStreamSinceWhen() {
        var desk = bound(WHOLE).desks().get(0);
        assertThat(desk.stream()).isEqualTo(WorkStream.LEGAL_DOCUMENTS);
        assertThat(desk.agency()).isEqualTo("so-tu-phap");
        assertThat(bound(WHOLE).localDesks()).isEmpty();
    }

    @Test
    void aDeskWithoutItsSourceOrNoDeskAtAllStopsTheStart() {
        var sourceless = new HashMap<>(WHOLE);
        sourceless.put(DESK + "source", " ");
        assertThatThrownBy(() -> bound(sourceless)).hasStackTraceContaining("source");
        assertThatThrownBy(() -> bound(Map.of("traoquyen.difficulty.local-desks[0].agency", "x")))
                .isNotNull();
    }

    private static DifficultySettings bound(Map<String, String> properties) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new Binder(new MapConfigurationPropertySource(properties))
                    .bindOrCreate(
                            "traoquyen.difficulty",
                            Bindable.of(DifficultySettings.class),
                            new ValidationBindHandler(new SpringValidatorAdapter(factory.getValidator())));
        }
    }
}
