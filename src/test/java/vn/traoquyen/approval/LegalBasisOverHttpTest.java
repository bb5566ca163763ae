package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Căn cứ pháp lý over HTTP: what is cited, what a change concerns, and who may enter one. */
@ProcessTest
class LegalBasisOverHttpTest {

    @Autowired
    StagedDossiers staged;

    @Autowired
    PausedDossiers paused;

    @Autowired
    Dossiers dossiers;

    @Autowired
    OverHttp http;

    @Autowired
    Clock clock;

    @Test
    void everyPowerDossierAndInstrumentIsListedBeforeTheChangeIsEntered() {
        var affected = http.get("cv.so-tu-phap", "/api/legal-bases/affected?document=Luật Xây dựng")
                .getBody();

        assertThat(affected.get("document").asText()).isEqualTo("Luật Xây dựng");
        assertThat(texts(affected.get("powers"), "code")).contains("LS-SXD-016", "LS-SXD-024");
        assertThat(affected.get("powers").get(0).get("citations").toString()).contains("Luật Xây dựng");
    }

    @Test
    void instrumentsInForceAreListedForEverybody() {
        var dossier = staged.waitingFor("acceptTransfer", delegation());
        var basis =
                dossiers.find(dossier).orElseThrow().content().powers().get(0).legalBasis();

        var instruments = http.get("cv.xa-06040", "/api/legal-bases/affected?document=" + basis)
                .getBody()
                .get("instruments");

        assertThat(texts(instruments, "id")).contains(dossier.value());
    }

    @Test
    void dossiersOfOthersAreListedForTheLegalReviewerOnly() {
        var dossier = paused.paused();
        var path = "/api/legal-bases/affected?document=96/2023/NĐ-CP";
        var power = dossiers.find(dossier).orElseThrow().content().powers().get(0);
        var basis = power.legalBasis();
        var document = "/api/legal-bases/affected?document=" + basis;

        assertThat(texts(http.get("cv.so-tu-phap", document).getBody().get("dossiers"), "id"))
                .contains(dossier.value());
        assertThat(texts(http.get("cv.so-xay-dung", document).getBody().get("dossiers"), "id"))
                .doesNotContain(dossier.value());
        assertThat(http.get("cv.so-xay-dung", path).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void onlyTheLegalReviewerEntersAChangeAndOnlyOnce() {
        var change = change("Luật Dược", "Luật số 99/2026/QH16", List.of());

        var forbidden = http.post("cv.so-y-te", "/api/legal-bases/changes", change);
        var entered = http.post("ld.so-tu-phap", "/api/legal-bases/changes", change);
        var again = http.post("cv.so-tu-phap", "/api/legal-bases/changes", change);

        assertThat(forbidden.getStatusCode().value()).isEqualTo(403);
        assertThat(forbidden.getBody().get("detail").asText()).contains("Sở Tư pháp");
        assertThat(entered.getStatusCode().value()).isEqualTo(201);
        assertThat(entered.getBody().get("recordedBy").asText()).isEqualTo("ld.so-tu-phap");
        assertThat(again.getStatusCode().value()).isEqualTo(409);
        var id = entered.getBody().get("id").asText();
        assertThat(http.get("cv.so-y-te", "/api/legal-bases/changes/" + id)
                        .getBody()
                        .get("paper")
                        .asText())
                .isEqualTo("Luật số 99/2026/QH16");
        assertThat(texts(http.get("cv.so-y-te", "/api/legal-bases/changes").getBody(), "id"))
                .contains(id);
    }

    @Test
    void whatIsMissingOrUnknownIsRefusedInASentence() {
        assertThat(refused(Map.of("document", "abc", "kind", "AMENDED"))).contains("ngày có hiệu lực");
        assertThat(refused(change("không rõ văn bản", "X", List.of()))).contains("Không đọc được văn bản");
        assertThat(refused(change("Luật Dược", "Y", List.of("LS-KHONG-CO")))).contains("LS-KHONG-CO");
        assertThat(refused(change("Luật Dược", " ", List.of()))).contains("Văn bản làm thay đổi");
        assertThat(http.get("cv.so-y-te", "/api/legal-bases/affected?document=Luật Dược&article=mười")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @Test
    void documentsAreListedWithTheirPowers() {
        var documents = http.get("cv.xa-06040", "/api/legal-bases?q=xay dung").getBody();

        assertThat(texts(documents, "document")).contains("Luật Xây dựng số 50/2014/QH13");
        assertThat(documents.get(0).get("powers").asInt()).isPositive();
    }

    private String refused(Object change) {
        var answer = http.post("cv.so-tu-phap", "/api/legal-bases/changes", change);
        assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
        return answer.getBody().get("detail").asText();
    }

    private Map<String, Object> change(String document, String paper, List<String> besides) {
        return values(
                "document",
                document,
                "kind",
                "AMENDED",
                "title",
                "Luật sửa đổi có hiệu lực",
                "effectiveOn",
                LocalDate.now(clock).toString(),
                "paper",
                paper,
                "powers",
                besides);
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }
}
