package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import vn.traoquyen.file.SampleFiles;

/** Lists over HTTP: who may, what is answered, and that the demo was taken in the same way. */
@ProcessTest
class PortfolioImportTest {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final Path LANG_SON = Path.of("src/test/resources/portfolio/portfolio-lang-son.xlsx");
    private static final String IMPORTS = "/api/portfolio/imports";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private OverHttp calls;

    @Test
    void theListOfLangSonIsLawfulAndWhatTheDemoHolds() throws IOException {
        var answer = sent("cv.so-tu-phap", "dry-run", "danh-muc.xlsx", Files.readAllBytes(LANG_SON));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        var report = answer.getBody();
        assertThat(report.get("errors")).isEmpty();
        assertThat(report.get("rows").asInt()).isEqualTo(201);
        assertThat(report.get("accepted").asInt()).isEqualTo(201);
        assertThat(report.get("totals").get("completed").get("total").asInt()).isEqualTo(179);
        assertThat(report.get("differences").get("unchanged").asInt()).isEqualTo(201);
        assertThat(report.get("statedOn").asText()).isEqualTo("2026-03-20");
    }

    @Test
    void theDemoIsAnImportThatCannotBeTakenBackUnderDossiers() {
        var entries = calls.get("cv.vp-ubnd-tinh", IMPORTS).getBody();
        var demo = entries.get(entries.size() - 1);
        assertThat(demo.get("by").asText()).isEqualTo("demo");
        assertThat(demo.get("counts").get("added").asInt()).isEqualTo(201);
        assertThat(demo.get("statedOn").asText()).isEqualTo("2026-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.so-y-te", "ld.ubnd-tinh", "cv.xa-06040"})
    void whoDoesNotKeepThePortfolioMayNotImport(String user) throws IOException {
        var answer = sent(user, "dry-run", "danh-muc.xlsx", Files.readAllBytes(LANG_SON));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody().get("key").asText()).isEqualTo("portfolio.forbidden.imports");
        assertThat(calls.get(user, IMPORTS).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void theAdministratorMay() throws IOException {
        assertThat(sent("qt", "dry-run", "danh-muc.xlsx", Files.readAllBytes(LANG_SON))
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    @Test
    void whatIsNoWorkbookIsRefusedInASentence() {
        assertRefused(sent("cv.so-noi-vu", "commit", "a.xlsx", SampleFiles.docx()), "file.notWhatItsNameSays");
        assertRefused(sent("cv.so-noi-vu", "commit", "a.docx", SampleFiles.docx()), "file.formatUnknown");
        assertRefused(sent("cv.so-noi-vu", "commit", "a.xlsm", SampleFiles.xlsx()), "file.formatUnknown");
        assertRefused(sent("cv.so-noi-vu", "commit", "a.xlsx", SampleFiles.pdf()), "file.notWhatItsNameSays");
        assertRefused(sent("cv.so-noi-vu", "commit", "a.xlsx", SampleFiles.xlsx()), "portfolio.listWithoutHeading");
        assertRefused(sent("cv.so-noi-vu", "write", "a.xlsx", SampleFiles.xlsx()), "portfolio.importModeUnknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1989-12-31", "2101-01-01", "-999999999-01-01"})
    void aDayInNobodysTimeIsRefused(String day) {
        for (var name : new String[] {"statedOn", "listedOn"}) {
            assertRefused(
                    sent("cv.so-noi-vu", "commit&" + name + "=" + day, "a.xlsx", SampleFiles.xlsx()),
                    "portfolio.importDayOutOfRange");
        }
        assertThat(calls.get("cv.so-noi-vu", "/api/portfolio/export.xlsx?asOf=" + day)
                        .getBody()
                        .get("key")
                        .asText())
                .isEqualTo("portfolio.importDayOutOfRange");
    }

    @Test
    void moreThanFiftyMegabytesAreTooMuch() {
        assertThat(sent("cv.so-noi-vu", "commit", "a.xlsx", new byte[50 * 1024 * 1024 + 100_000])
                        .getStatusCode())
                .isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    /** Trap of khoản 1 Điều 14: the Chairman may not delegate to a committee below. */
    @Test
    void whatTheLawForbidsIsNamedInItsCell() throws IOException {
        var answer = sent("cv.so-tu-phap", "commit", "danh-muc.xlsx", changed("H2", "UBND xã Thất Khê"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        var error = answer.getBody().get("errors").get(0);
        assertThat(error.get("row").asInt()).isEqualTo(2);
        assertThat(error.get("cell").asText()).isEqualTo("H2");
        assertThat(error.get("column").asText()).isEqualTo("Cơ quan, người nhận");
        assertThat(error.get("key").asText()).isEqualTo("approval.chairmanDelegatesToCommittee");
        assertThat(error.get("message").asText()).contains("khoản 1 Điều 14");
    }

    @Test
    void aChangeIsShownKeptAndTakenBack() throws IOException {
        var bytes = changed("Q2", "Đã công khai");
        var report = sent("cv.so-tu-phap", "commit", "danh-muc.xlsx", bytes).getBody();
        long id = report.get("id").asLong();
        var field =
                report.get("differences").get("changed").get(0).get("fields").get(0);
        assertThat(field.get("field").asText()).isEqualTo("Ghi chú");
        assertThat(field.get("after").asText()).isEqualTo("Đã công khai");

        var undone = calls.post("cv.so-tu-phap", IMPORTS + "/" + id + "/undo", java.util.Map.of("reason", "Nhập nhầm"));

        assertThat(undone.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(undone.getBody().get("undoneReason").asText()).isEqualTo("Nhập nhầm");
        assertThat(sent("cv.so-tu-phap", "dry-run", "danh-muc.xlsx", Files.readAllBytes(LANG_SON))
                        .getBody()
                        .get("differences")
                        .get("unchanged")
                        .asInt())
                .isEqualTo(201);
    }

    @Test
    void templateAndExportAreWorkbooks() throws IOException {
        for (var path : new String[] {"/api/portfolio/template.xlsx", "/api/portfolio/export.xlsx?asOf=2026-04-10"}) {
            var answer = http.withBasicAuth("cv.so-y-te", PASSWORD).getForEntity(path, byte[].class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getBody()))) {
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                        .isEqualTo("Mã nhiệm vụ");
            }
        }
    }

    @Test
    void theExportOfTheDemoChangesNothing() {
        var export = http.withBasicAuth("cv.so-tu-phap", PASSWORD)
                .getForEntity("/api/portfolio/export.xlsx", byte[].class)
                .getBody();

        var differences = sent("cv.so-tu-phap", "dry-run", "danh-muc.xlsx", export)
                .getBody()
                .get("differences");
        assertThat(differences.get("changedCount").asInt()).isZero();
        assertThat(differences.get("added").asInt()).isZero();
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, String key) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().get("key").asText()).isEqualTo(key);
    }

    private static byte[] changed(String cell, String text) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(LANG_SON));
                var bytes = new ByteArrayOutputStream()) {
            var row = workbook.getSheetAt(0).getRow(Integer.parseInt(cell.substring(1)) - 1);
            row.createCell(cell.charAt(0) - 'A').setCellValue(text);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private ResponseEntity<JsonNode> sent(String user, String mode, String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(user, PASSWORD)
                .postForEntity(IMPORTS + "?mode=" + mode, new HttpEntity<>(parts, headers), JsonNode.class);
    }
}
