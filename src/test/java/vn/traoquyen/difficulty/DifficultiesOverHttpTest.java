package vn.traoquyen.difficulty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.traoquyen.approval.OverHttp;
import vn.traoquyen.approval.ProcessTest;

/** Difficulties over HTTP: raised, found, joined, taken back, printed; and what is refused, in a sentence. */
@ProcessTest
class DifficultiesOverHttpTest {

    private static final String PATH = "/api/difficulties";

    @Autowired
    OverHttp http;

    @Autowired
    TestRestTemplate rest;

    @Autowired
    RaisedDifficulties raised;

    @Test
    void oneIsRaisedFollowedJoinedAnsweredAndFoundByEverybody() {
        var word = "Quétmã" + System.nanoTime();
        var made = http.post("cv.xa-06040", PATH, body("title", "Chưa có máy " + word + " cho bộ phận một cửa"));
        assertThat(made.getStatusCode().value()).isEqualTo(201);
        var id = made.getBody().get("id").asText();
        assertThat(id).matches("KK-\\d{4}-\\d{5}");
        assertThat(made.getBody().at("/place/label").asText()).isEqualTo("Đầu mối của cơ quan");
        assertThat(made.getBody().get("due").asText()).isNotEmpty();

        var similar = http.get("cv.xa-06001", PATH + "/similar?text=chua co may " + word)
                .getBody();
        assertThat(similar.get(0).get("id").asText()).isEqualTo(id);
        assertThat(similar.get(0).get("open").asBoolean()).isTrue();
        assertThat(similar.toString()).doesNotContain("Hồ sơ giấy");
        var joined = http.post("cv.xa-06001", PATH + "/" + id + "/join", Map.of("text", "Xã tôi cũng thiếu"));
        assertThat(joined.getStatusCode().value()).isEqualTo(200);
        assertThat(joined.getBody().get("joined").asInt()).isEqualTo(1);
        assertThat(joined.getBody().get("question").isNull()).isTrue();

        var difficulty = DifficultyId.of(id);
        raised.complete(difficulty, "receiveDifficulty", "cv.xa-06040-vp", "outcome", "FORWARD");
        raised.complete(
                difficulty, "settleDifficulty", "ld.xa-06040", RaisedDifficulties.answer("Mua sắm tập trung quý I"));
        var found = http.get("cv.so-ngoai-vu", PATH + "?status=ANSWERED&stream=RESOURCES&q=" + word)
                .getBody();
        assertThat(found.get("total").asLong()).isEqualTo(1);
        assertThat(found.at("/counts/ANSWERED").asLong()).isEqualTo(1);
        assertThat(found.at("/items/0/answer").asText()).isEqualTo("Mua sắm tập trung quý I");
        assertThat(http.get("cv.xa-06001", PATH + "/" + id)
                        .getBody()
                        .at("/answer/text")
                        .asText())
                .isEqualTo("Mua sắm tập trung quý I");
    }

    @ParameterizedTest
    @CsvSource({
        "title,         ngắn,             422, difficulty.length",
        "content,       quá ngắn,         422, difficulty.length",
        "proposal,      '',               422, difficulty.length",
        "stream,        '',               422, difficulty.streamMissing",
        "stream,        TRANSFERS,        422, difficulty.streamUnknown",
        "urgency,       SOON,             422, difficulty.urgencyUnknown",
        "originKind,    LETTER,           422, difficulty.originKindUnknown"
    })
    void whatCannotBeWorkedOnIsRefusedInASentence(String field, String value, int status, String key) {
        refused(http.post("cv.xa-06040", PATH, body(field, value)), status, key);
    }

    @ParameterizedTest
    @CsvSource({
        "DOSSIER,    HS-1999-00001",
        "INSTRUMENT, 99999/QĐ-KHONG-CO",
        "HOLDING,    không phải số",
        "HOLDING,    999999999999",
        "PLAN_ITEM,  KH-1"
    })
    void anOriginThatIsNotThereOrNotForTheAskerIsRefused(String kind, String reference) {
        refused(
                http.post("cv.xa-06040", PATH, body("originKind", kind, "originReference", reference)),
                422,
                "difficulty.originUnknown");
    }

    @ParameterizedTest
    @CsvSource({
        "?status=LOST,        422, difficulty.statusUnknown",
        "?stream=LOST,        422, difficulty.streamUnknown",
        "?page=-1,            422, difficulty.numberUnreadable",
        "?size=0,             422, difficulty.numberUnreadable",
        "?size=x,             422, difficulty.numberUnreadable",
        "/KK-1999-00001,      404, difficulty.notFound.difficulty",
        "/register.pdf,       404, difficulty.notFound.paper",
        "/changes,            403, difficulty.forbidden.changes"
    })
    void aQuestionThatMakesNoSenseIsRefusedInASentence(String question, int status, String key) {
        refused(http.get("cv.xa-06040", PATH + question), status, key);
    }

    @Test
    void nobodyAsksWithoutAnAccountAndALongWordIsRefused() {
        assertThat(rest.getForEntity(PATH, String.class).getStatusCode().value())
                .isEqualTo(401);
        refused(http.get("cv.xa-06040", PATH + "?q=" + "x".repeat(201)), 422, "difficulty.wordsTooLong");
        assertThat(http.get("cv.xa-06040", PATH + "/similar?text=ab").getBody()).isEmpty();
        assertThat(http.get("cv.xa-06040", PATH + "?q=%25_\\").getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoeverRaisedItTakesItBack() {
        var id = http.post("cv.xa-06040", PATH, body()).getBody().get("id").asText();
        refused(
                http.post("cv.xa-06001", PATH + "/" + id + "/withdrawal", Map.of("text", "Không cần")),
                404,
                "difficulty.notFound.difficulty");
        refused(
                http.post("cv.xa-06040", PATH + "/" + id + "/withdrawal", Map.of("text", " ")),
                422,
                "difficulty.withoutReason");
        var back = http.post("ld.xa-06040", PATH + "/" + id + "/withdrawal", Map.of("text", "Đã tự giải quyết"));
        assertThat(back.getBody().get("status").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void theRegisterHasTheColumnsOfTheNationalForm() throws IOException {
        var word = "Danhmục" + System.nanoTime();
        http.post("cv.xa-06040", PATH, body("title", "Khó khăn " + word, "onBehalfOf", "Xóm Bản Chang"));
        http.post("cv.xa-06040", PATH, body("title", "=HYPERLINK(1) " + word));

        try (var workbook = new XSSFWorkbook(file("register.xlsx?q=" + word))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(1)))
                    .containsExactly("TT", "Đơn vị kiến nghị", "Thông tin đề xuất", "Cơ quan tiếp nhận, xử lý");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).contains("phản ánh của Xóm Bản Chang");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).contains("Kiến nghị: Trang bị");
        }
        try (var document = new XWPFDocument(file("register.docx?q=" + word))) {
            var table = document.getTables().get(1);
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("TT", "Đơn vị kiến nghị", "Thông tin đề xuất", "Cơ quan tiếp nhận, xử lý");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
        }
        try (var nothing = new XWPFDocument(file("register.docx?q=" + word + "khongco"))) {
            assertThat(nothing.getParagraphs())
                    .anyMatch(line -> line.getText().equals("Không có khó khăn, vướng mắc nào."));
        }
    }

    private ByteArrayInputStream file(String name) {
        return new ByteArrayInputStream(
                rest.withBasicAuth("cv.xa-06040", "TraoQuyen@2026").getForObject(PATH + "/" + name, byte[].class));
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String key) {
        assertThat(answer.getBody().get("key").asText()).isEqualTo(key);
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().get("detail").asText()).matches("(?s).*[^\\x00-\\x7F«»].*");
    }

    private static Map<String, Object> body(String... namesAndValues) {
        var body = new HashMap<String, Object>(Map.of(
                "title", "Chưa có máy quét cho bộ phận một cửa của xã",
                "content", "Hồ sơ giấy phải số hóa nhưng xã không có máy quét.",
                "proposal", "Trang bị máy quét cho các xã.",
                "stream", "RESOURCES"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }
}
