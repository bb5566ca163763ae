package vn.traoquyen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import vn.traoquyen.paper.PrintedPaper;
import vn.traoquyen.portfolio.PortfolioSummaries;
import vn.traoquyen.portfolio.PowerCount;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StatusReportOverHttpTest {

    private static final String PASSWORD = "TraoQuyen@2026";

    @Autowired
    TestRestTemplate http;

    @Autowired
    PortfolioSummaries summaries;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01-01", "2025-08-06", "2025-12-31", "2026-03-31", "2026-04-10", "2026-05-01", "2026-08-15"
            })
    void bothFilesSayWhatTheSummarySays(String day) throws IOException {
        var summary = summaries.asOf(LocalDate.parse(day));

        var document =
                PrintedPaper.read(get("cv.so-y-te", "status.docx?asOf=" + day).getBody());
        if (summary.count().total() > 0) {
            assertThat(document.row(1, document.rows(1) - 1)).containsSubsequence(figures(summary.count()));
            assertThat(document.rows(1)).isEqualTo(3 + summary.byAgency().size());
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                get("cv.xa-06040", "status.xlsx?asOf=" + day).getBody()))) {
            var sheet = workbook.getSheet("Tổng hợp");
            assertThat((int) sheet.getRow(sheet.getLastRowNum()).getCell(2).getNumericCellValue())
                    .isEqualTo(summary.count().total())
                    .isEqualTo(workbook.getSheet("Danh mục").getLastRowNum());
        }
    }

    @Test
    void asOfTheLettersDayItCountsAsTheLetterDoes() {
        var report = PrintedPaper.read(
                get("ld.so-tu-phap", "status.docx?asOf=2026-04-10").getBody());

        assertThat(report.row(1, report.rows(1) - 1)).containsSubsequence("201", "22", "157", "8", "2", "12");
        assertThat(report.lines())
                .contains("a) Sở Y tế: 07 nhiệm vụ", "b) Sở Tài chính: 01 nhiệm vụ", "a) Sở Xây dựng: 02 nhiệm vụ");
    }

    @Test
    void aReportIsAFileWithAVietnameseNameThatNobodyKeeps() {
        var answer = get("vt.so-noi-vu", "status.docx?asOf=2026-04-10");

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20ph%C3%A2n%20c%E1%BA%A5p")
                .contains("10-4-2026.docx");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(get("vt.so-noi-vu", "status.xlsx").getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .contains("spreadsheetml");
    }

    @ParameterizedTest
    @CsvSource({
        "10/4/2026, reporting.dayUnreadable",
        "2026-02-30, reporting.dayUnreadable",
        "-9999-01-01, reporting.dayUnreadable",
        "hôm qua, reporting.dayUnreadable",
        "2999-01-01, portfolio.dayNotYetThere"
    })
    void aDayThatIsNoneOrStillToComeIsRefusedInASentence(String day, String key) {
        var answer = http.withBasicAuth("cv.so-y-te", PASSWORD)
                .getForEntity("/api/reports/status.docx?asOf={day}", JsonNode.class, day);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().get("key").asText()).isEqualTo(key);
        assertThat(answer.getBody().get("detail").asText()).contains(day);
    }

    @Test
    void nobodyIsAnsweredWithoutAName() {
        assertThat(http.getForEntity("/api/reports/status.docx", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
        assertThat(http.getForEntity("/api/reports/status.xlsx", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void withoutADayItIsToday() {
        var lines =
                PrintedPaper.read(get("ld.ubnd-tinh", "status.docx").getBody()).lines();

        assertThat(lines)
                .anyMatch(line -> line.contains("/" + LocalDate.now(clock).getYear() + ")")
                        && line.startsWith("(số liệu tính đến ngày"));
    }

    private static String[] figures(PowerCount count) {
        return new String[] {
            String.valueOf(count.total()),
            String.valueOf(count.completed().decentralization()),
            String.valueOf(count.completed().delegation()),
            String.valueOf(count.inProgress()),
            String.valueOf(count.paused()),
            String.valueOf(count.declined())
        };
    }

    private ResponseEntity<byte[]> get(String user, String file) {
        var answer = http.withBasicAuth(user, PASSWORD).getForEntity("/api/reports/" + file, byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return answer;
    }
}
