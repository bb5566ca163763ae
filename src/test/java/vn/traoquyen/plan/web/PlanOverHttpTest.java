package vn.traoquyen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.file.SampleFiles;
import vn.traoquyen.plan.engine.PlansAtWork;

/** A plan over HTTP from its entry to the consolidated document, as each kind of user. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanOverHttpTest {

    private static final String PASSWORD = "TraoQuyen@2026";

    @Autowired
    TestRestTemplate http;

    @Autowired
    PlansAtWork work;

    String plan;
    String share;

    @BeforeAll
    void aPlanIsEnteredIssuedAndStarted() {
        var entered = post("cv.so-noi-vu", "/api/plans", content());
        assertThat(entered.getStatusCode()).as("%s", entered.getBody()).isEqualTo(HttpStatus.CREATED);
        plan = entered.getBody().at("/plan/id").asText();
        assertThat(entered.getBody().at("/plan/symbol").asText()).isEqualTo("/KH-THU");
        assertThat(post("cv.so-noi-vu", at("/issue"), Map.of()).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(post("cv.so-noi-vu", at("/start"), Map.of()).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("ld.so-noi-vu", at("/start"), Map.of())
                        .getBody()
                        .at("/plan/status")
                        .asText())
                .isEqualTo("RUNNING");
        share = plan + ".1.so-y-te";
    }

    private static String content() {
        return """
                {"title": "Kế hoạch thử nghiệm rà soát lĩnh vực y tế", "symbol": "KH-THU", "issuer": "ubnd-tinh",
                 "coordinator": "so-noi-vu", "difficultiesTo": "so-noi-vu",
                 "streams": [{"code": "ra-soat", "name": "Rà soát văn bản", "consolidator": "so-cong-thuong"}],
                 "items": [{"ordinal": 1, "printed": "1", "section": "II", "stream": "ra-soat", "work": "REVIEW",
                   "words": "Rà soát các văn bản trong lĩnh vực quản lý", "coverage": 100,
                   "leadWords": "Sở Y tế, Sở Xây dựng", "leads": ["so-y-te", "so-xay-dung"],
                   "supportWords": "UBND xã", "supports": ["xa-06040"],
                   "deadline": {"kind": "AFTER_CENTRAL_LETTER", "words": "sau khi có văn bản"}}]}
                """;
    }

    @ParameterizedTest
    @CsvSource({
        "cv.so-y-te, 200, 1",
        "cv.xa-06040, 200, 2",
        "cv.so-cong-thuong, 200, 2",
        "cv.so-noi-vu, 200, 2",
        "ld.ubnd-tinh, 200, 2",
        "ld.so-tu-phap, 200, 2",
        "qt, 200, 2",
        "cv.xa-05977, 404, 0",
        "cv.so-khoa-hoc-cong-nghe, 404, 0"
    })
    void everybodySeesHisPartOfIt(String user, int status, int shares) {
        var answer = get(user, at(""));

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().at("/streams/0/items/0/shares")).hasSize(shares);
        assertThat(get(user, "/api/plans").getBody().findValuesAsText("id").contains(plan))
                .isEqualTo(status == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.so-y-te, 200",
        "cv.xa-06040, 200",
        "cv.so-cong-thuong, 200",
        "cv.so-xay-dung, 404",
        "cv.xa-05977, 404"
    })
    void aShareIsReadByThoseWhoWorkOnItAndWhoFollow(String user, int status) {
        assertThat(get(user, "/api/plans/undertakings/" + share).getStatusCode().value())
                .isEqualTo(status);
        assertThat(get(user, "/api/plans/undertakings/" + share + "/review")
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
    }

    @Test
    void itGoesFromTheLetterOfTheMinistryToOneDocument() throws Exception {
        var letter = Map.of(
                "number",
                "1234/BYT-PC",
                "issuedOn",
                work.today().toString(),
                "agency",
                "Bộ Y tế",
                "title",
                "Rà soát các văn bản về y tế",
                "dueOn",
                work.today().plusDays(15).toString(),
                "items",
                List.of(1));
        assertThat(post("cv.so-y-te", at("/letters"), letter).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("cv.so-cong-thuong", at("/letters"), letter).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        assertThat(post("cv.so-cong-thuong", at("/letters"), letter).getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);

        var text = Map.of(
                "number", "15/2023/QH15",
                "title", "Luật Khám bệnh, chữa bệnh",
                "issuer", "Quốc hội",
                "beyondCompetence", true,
                "clauses", List.of(Map.of("provision", "khoản 1 Điều 28", "content", "Thẩm quyền cấp giấy phép")));
        var inventory = post("cv.xa-06040", "/api/plans/undertakings/" + share + "/review/texts", text);
        assertThat(inventory.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(inventory.getBody().at("/percent").asInt()).isZero();
        var clause = inventory.getBody().at("/texts/0/clauses/0/id").asText();
        var verdict = post(
                "cv.so-y-te",
                "/api/plans/undertakings/" + share + "/review/clauses/" + clause,
                Map.of(
                        "verdict", "PROPOSE_TRANSFER",
                        "proposal", "Phân cấp cho Giám đốc Sở Y tế cấp giấy phép hành nghề",
                        "recipient", "Giám đốc Sở Y tế"));
        assertThat(verdict.getBody().at("/percent").asInt()).isEqualTo(100);

        assertThat(upload("cv.so-cong-thuong").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        var file = upload("cv.xa-06040").getBody();
        assertThat(http.withBasicAuth("cv.so-y-te", PASSWORD)
                        .getForObject(file.at("/url").asText(), byte[].class))
                .isEqualTo(SampleFiles.pdf());

        var undertaking = work.undertaking(plan, 1, "so-y-te");
        work.assignAndReport(undertaking, "Đã rà soát Luật Khám bệnh, chữa bệnh.");
        work.accept(undertaking);
        assertThat(get("cv.so-y-te", at("/streams/ra-soat/consolidation.docx")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        var paper = http.withBasicAuth("cv.so-cong-thuong", PASSWORD)
                .getForObject(at("/streams/ra-soat/consolidation.docx"), byte[].class);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "tong-hop-ra-soat.docx"), paper);
        assertThat(text(paper))
                .contains("Luật Khám bệnh, chữa bệnh", "khoản 1 Điều 28", "Giám đốc Sở Y tế")
                .contains("Chưa có kết quả được công nhận: Sở Xây dựng");
    }

    @Test
    void everyMistakeOfAPlanIsNamedAtOnce() {
        var answer = post(
                "cv.so-noi-vu",
                "/api/plans",
                Map.of(
                        "title", "Thiếu nhiều",
                        "symbol", "KH-THU",
                        "issuer", "khong-co",
                        "coordinator", "so-noi-vu",
                        "streams", List.of(),
                        "items", List.of()));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().at("/detail").asText())
                .contains("không có cơ quan ban hành mang mã «khong-co»", "ít nhất một nhóm việc");
    }

    private static String text(byte[] file) throws Exception {
        try (var words =
                new org.apache.poi.xwpf.extractor.XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return words.getText();
        }
    }

    private ResponseEntity<JsonNode> upload(String user) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(SampleFiles.pdf()) {
            @Override
            public String getFilename() {
                return "Báo cáo rà soát.pdf";
            }
        });
        return http.withBasicAuth(user, PASSWORD)
                .postForEntity("/api/plans/undertakings/" + share + "/files", form, JsonNode.class);
    }

    private String at(String path) {
        return "/api/plans/" + plan + path;
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String user, String path, Object body) {
        var headers = new HttpHeaders();
        headers.add("Content-Type", "application/json");
        return http.withBasicAuth(user, PASSWORD).postForEntity(path, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
