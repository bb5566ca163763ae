package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Số liệu thời hạn over HTTP: what is counted, for whom. */
@ProcessTest
class DeadlineFiguresTest {

    private static final String FIGURES = "/api/deadlines/figures";

    @Autowired
    StagedDossiers staged;

    @Autowired
    OverHttp http;

    @Test
    void theProvinceSeesEveryStageAndAnAgencyItsOwn() {
        var dossier = staged.waitingFor("reviewLegality", delegation());

        var ofAll = figures("ld.so-tu-phap", "?by=dossier");
        var ofOne = figures("cv.so-xay-dung", "?by=agency");

        var line = find(ofAll, dossier.value());
        assertThat(line.get("done").asInt()).isEqualTo(2);
        assertThat(line.get("open").asInt()).isEqualTo(2);
        assertThat(ofOne).allSatisfy(row -> assertThat(row.get("key").asText()).isEqualTo("so-xay-dung"));
    }

    @Test
    void aStageIsNamedByItsDeed() {
        staged.waitingFor("reviewLegality", delegation());

        assertThat(find(figures("qt", "?by=stage"), "signProposal").get("name").asText())
                .isEqualTo("Duyệt, ký tờ trình");
    }

    @Test
    void aPeriodThatCannotBeReadIsRefused() {
        assertThat(http.get("qt", FIGURES + "?by=mood").getBody().get("key").asText())
                .isEqualTo("deadline.figuresBy");
        assertThat(http.get("qt", FIGURES + "?from=2026-02-30")
                        .getBody()
                        .get("key")
                        .asText())
                .isEqualTo("deadline.dayUnreadable");
        assertThat(http.get("qt", FIGURES + "?from=2026-03-02&to=2026-03-01")
                        .getBody()
                        .get("key")
                        .asText())
                .isEqualTo("deadline.periodReversed");
    }

    private Iterable<JsonNode> figures(String user, String query) {
        return http.get(user, FIGURES + query).getBody().get("items");
    }

    private static JsonNode find(Iterable<JsonNode> rows, String key) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
