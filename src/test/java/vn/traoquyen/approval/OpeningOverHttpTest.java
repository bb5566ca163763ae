package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** Lập hồ sơ qua API: from the list, and from the register; with the rights of whoever asks. */
@ProcessTest
class OpeningOverHttpTest {

    private static final String REASON = "Theo kế hoạch năm 2026.";

    @Autowired
    OverHttp http;

    @Autowired
    ApprovalChain chain;

    @Autowired
    BorrowedPowers borrowed;

    @Autowired
    SuccessorDossiers successors;

    @Test
    void anAgencyOpensADossierForAPowerThatItLeads() {
        var power = borrowed.free("so-y-te").code();

        var answer = open("ld.so-y-te", power);

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(answer.getBody().get("leadAgency").asText()).isEqualTo("Sở Y tế");
        assertThat(answer.getBody().get("powers").get(0).get("code").asText()).isEqualTo(power);
        assertThat(chain.waiting(DossierId.of(answer.getBody().get("id").asText())))
                .containsExactly("draftDossier");
    }

    @Test
    void aCommuneAsksForMoreThanItHolds() {
        var power = borrowed.free("so-y-te").code();

        var answer = open("cv.xa-05977", power);

        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(chain.task(DossierId.of(answer.getBody().get("id").asText()), "draftDossier", "cv.xa-05977"))
                .isNotNull();
    }

    @Test
    void whoMayNotOpenADossierReadsWhy() {
        var power = borrowed.free("so-y-te").code();
        var handedOver = successors.inForce(delegation(), 1).powers().get(0);

        refused(open("cv.so-xay-dung", power), 422, "do cơ quan khác chủ trì");
        refused(open("vt.vp-ubnd-tinh", power), 403, "Chỉ chuyên viên hoặc lãnh đạo");
        refused(open("cv.xa-05977", handedOver), 422, "đang có hiệu lực");
        refused(open("cv.so-y-te", "KHONG-CO"), 404, "KHONG-CO");
        refused(
                http.post("cv.so-y-te", "/api/dossiers", Map.of("title", "x", "form", "GIAO", "reason", REASON)),
                422,
                "DECENTRALIZATION");
    }

    @Test
    void theLeadAgencyTheHolderAndTheOverseersProposeWhatBecomesOfWhatIsHeld() {
        var byLead = succeed("cv.so-y-te", "EXTEND", held(delegation()));
        var byCommune = succeed("cv.xa-05977", "END", held(delegation().to("xa-05977:CHAIRMAN")));
        var byOffice = succeed("ld.vp-ubnd-tinh", "REPLACE", held(delegation().to("xa-05977:CHAIRMAN")));

        assertThat(List.of(byLead, byCommune, byOffice))
                .allSatisfy(answer -> assertThat(answer.getStatusCode().value()).isEqualTo(201));
        assertThat(byLead.getBody().get("title").asText()).startsWith("Gia hạn thời hạn ủy quyền tại Quyết định số ");
        assertThat(byLead.getBody().get("predecessors").get(0).get("whole").asBoolean())
                .isTrue();
        assertThat(byCommune.getBody().get("leadAgency").asText()).isEqualTo("UBND phường Đông Kinh");
        assertThat(byOffice.getBody().get("leadAgency").asText()).isEqualTo("Sở Y tế");
    }

    @Test
    void ofAnInstrumentThatHandsOverMoreOnlyAPartIsEnded() {
        var answer = succeed(
                "cv.so-y-te", "END", held(successors.inForce(delegation(), 3)).subList(0, 2));

        assertThat(answer.getBody().get("powers")).hasSize(2);
        assertThat(answer.getBody().get("predecessors").get(0).get("whole").asBoolean())
                .isFalse();
    }

    @Test
    void whoMayNotProposeASuccessorReadsWhy() {
        var held = held(delegation());

        refused(succeed("cv.so-xay-dung", "END", held), 403, "cơ quan chủ trì");
        refused(succeed("vt.vp-ubnd-tinh", "END", held), 403, "Chỉ chuyên viên hoặc lãnh đạo");
        refused(succeed("cv.so-y-te", "STOP", held), 422, "EXTEND (gia hạn)");
        refused(succeed("cv.so-y-te", "END", List.of()), 404, "ít nhất một");
        refused(succeed("cv.so-y-te", "END", List.of(999_999_999L)), 404, "999999999");
        var elsewhere = held(delegation().to("so-noi-vu:HEAD"));
        refused(
                succeed("cv.so-y-te", "END", List.of(held.get(0), elsewhere.get(0))),
                422,
                "cùng hình thức, cùng người giao và cùng người nhận");
    }

    private ResponseEntity<JsonNode> open(String user, String power) {
        return http.post(
                user,
                "/api/dossiers",
                Map.of(
                        "title",
                        "Đề nghị ủy quyền nhiệm vụ trong danh mục",
                        "form",
                        "DELEGATION",
                        "powers",
                        List.of(power),
                        "reason",
                        REASON));
    }

    private ResponseEntity<JsonNode> succeed(String user, String kind, List<Long> holdings) {
        return http.post(
                user, "/api/register/successors", Map.of("kind", kind, "holdings", holdings, "reason", REASON));
    }

    private List<Long> held(Proposal proposal) {
        return held(successors.inForce(proposal, 1));
    }

    private List<Long> held(SuccessorDossiers.InForce former) {
        return former.powers().stream()
                .map(power -> http.get("cv.so-y-te", "/api/register?q=" + power)
                        .getBody()
                        .get("items"))
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(item -> item.get("id").asLong())
                .toList();
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String words) {
        assertThat(answer.getStatusCode().value())
                .as(String.valueOf(answer.getBody()))
                .isEqualTo(status);
        assertThat(answer.getBody().get("detail").asText()).contains(words);
    }
}
