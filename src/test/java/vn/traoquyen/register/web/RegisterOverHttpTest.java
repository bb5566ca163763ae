package vn.traoquyen.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.ImportUndone;
import vn.traoquyen.portfolio.IssuedUnder;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.ProposedPower;
import vn.traoquyen.portfolio.ReportedTransfer;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.portfolio.TransfersImported;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RegisterOverHttpTest {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final long IMPORT = -77;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PortfolioService portfolio;

    @Autowired
    TransactionOperations transaction;

    private String power;

    @BeforeEach
    void aListTellsOfADelegationToEveryCommune() {
        power = portfolio
                .proposeNew(
                        new ProposedPower("Cấp phép thử sổ theo dõi", "Điều 1", TransferForm.DELEGATION, "so-y-te"),
                        "THUSO",
                        null,
                        "test")
                .code();
        var transfer = new ReportedTransfer(
                power,
                "Cấp phép thử sổ theo dõi",
                "Điều 1",
                TransferForm.DELEGATION,
                Party.parse("ubnd-tinh:CHAIRMAN"),
                List.of(Party.parse("cap-xa:CHAIRMAN")),
                new IssuedUnder(
                        "7777/QĐ-UBND", LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 6), LocalDate.of(2189, 2, 28)));
        tell(new TransfersImported(IMPORT, List.of(transfer), "cv.so-noi-vu"));
    }

    @AfterEach
    void theListIsTakenBack() {
        tell(new ImportUndone(IMPORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cv.so-y-te",
                "ld.so-y-te",
                "vt.vp-ubnd-tinh",
                "ld.ubnd-tinh",
                "cv.so-tu-phap",
                "cv.xa-05977",
                "ld.xa-05977",
                "qt"
            })
    void everybodyWhoWorksInTheProvinceReads(String user) {
        var page = ok(user, "/api/register?on=2026-01-15&q=" + power);

        assertThat(page.at("/total").asInt()).isEqualTo(1);
        var item = page.at("/items/0");
        assertThat(item.at("/powerCode").asText()).isEqualTo(power);
        assertThat(item.at("/formLabel").asText()).isEqualTo("Ủy quyền");
        assertThat(item.at("/transferor").asText()).isEqualTo("Chủ tịch UBND tỉnh Lạng Sơn");
        assertThat(item.at("/holders/0").asText()).isEqualTo("Chủ tịch UBND các xã, phường");
        assertThat(item.at("/instrument/symbol").asText()).isEqualTo("7777/QĐ-UBND");
        assertThat(item.at("/from").asText()).isEqualTo("2025-08-06");
        assertThat(item.at("/until").asText()).isEqualTo("2189-02-28");
        var instrument = ok(
                user, "/api/register/instruments/" + item.at("/instrument/id").asText());
        assertThat(instrument.at("/kind").asText()).isEqualTo("ADMINISTRATIVE");
        assertThat(instrument.at("/holdings/0/powerCode").asText()).isEqualTo(power);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/register/successors; {'kind':'EXTEND','holdings':[null],'reason':'x'}; 400",
                "/api/register/successors; {'kind':'EXTEND','holdings':[1.5],'reason':'x'}; 400",
                "/api/register/successors; {'kind':'EXTEND','holdings':[1],'validUntil':'+999999-01-01'}; 422",
                "/api/dossiers; {'title':'a\\u0000','form':'DELEGATION','powers':['X'],'reason':'x'}; 400",
                "/api/register/terminations; {'holdings':[1],'lastDay':'2026-01-01','paper':'a\\u0000'}; 400"
            })
    void whatMeansNothingIsRefusedInASentence(String path, String body, int status) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var answer = http.withBasicAuth("cv.so-tu-phap", "TraoQuyen@2026")
                .postForEntity(path, new HttpEntity<>(body.replace('\'', '"'), headers), JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().at("/detail").asText()).isNotBlank();
    }

    @Test
    void aCommuneSeesWhatItHolds() {
        assertThat(ok("cv.xa-05977", "/api/register/holders/xa-05977?on=2026-01-15&q=" + power)
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok("cv.xa-05977", "/api/register?holder=so-y-te&on=2026-01-15&q=" + power)
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(ok("cv.xa-05977", "/api/register?on=2025-08-05&q=" + power)
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatEndsIsShownAndWrittenIntoAWorkbook() throws IOException {
        var asked = "?from=2189-02-01&to=2189-02-28";
        var view = ok("cv.so-y-te", "/api/register/expiring" + asked);
        assertThat(view.at("/months/0/month").asText()).isEqualTo("2189-02");
        assertThat(view.at("/months/0/agencies/0/agency").asText()).isEqualTo("so-y-te");
        assertThat(view.at("/months/0/agencies/0/instruments/0/symbol").asText())
                .isEqualTo("7777/QĐ-UBND");
        assertThat(view.at("/months/0/agencies/0/instruments/0/holdings/0/powerCode")
                        .asText())
                .isEqualTo(power);

        var file = http.withBasicAuth("cv.so-y-te", PASSWORD)
                .getForEntity("/api/register/expiring.xlsx" + asked, byte[].class);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getBody()))) {
            var row = workbook.getSheetAt(0).getRow(2);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo(power);
            assertThat(row.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2189-02-28");
            assertThat(row.getCell(10).getNumericCellValue()).isGreaterThan(50_000);
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "register?on=30/6/2025, 422, register.dayUnreadable",
        "register?on=2025-02-30, 422, register.dayUnreadable",
        "register?on=0001-01-01, 422, register.dayUnreadable",
        "register?page=-1, 422, register.numberUnreadable",
        "register?size=201, 422, register.numberUnreadable",
        "register?holder=so-khong-co, 404, organization.notFound.agency",
        "register/holders/so-khong-co, 404, organization.notFound.agency",
        "register/instruments/VB-1999-00001, 404, register.notFound.instrument",
        "register/expiring?from=x, 422, register.dayUnreadable",
        "register/expiring?from=2027-01-01&to=2026-01-01, 422, register.periodReversed"
    })
    void whatCannotBeAnsweredIsRefusedWithASentence(String path, int status, String key) {
        var answer = http.withBasicAuth("cv.so-y-te", PASSWORD)
                .getForEntity(URI.create(http.getRootUri() + "/api/" + path), JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().at("/key").asText()).isEqualTo(key);
        assertThat(answer.getBody().at("/detail").asText()).isNotBlank().doesNotContain("{");
    }

    @Test
    void onlyTheLegalReviewerEndsAHoldingByLaw() {
        var id = ok("cv.so-tu-phap", "/api/register?on=2026-01-15&q=" + power)
                .at("/items/0/id")
                .asLong();
        var asked = Map.of("holdings", List.of(id), "lastDay", "2026-10-31", "paper", "Luật số 1/2026/QH16");

        assertThat(terminate("ld.so-y-te", asked)).isEqualTo(403);
        assertThat(terminate("qt", asked)).isEqualTo(403);
        assertThat(terminate("cv.so-tu-phap", Map.of("holdings", List.of(id)))).isEqualTo(422);
        assertThat(ok("cv.so-tu-phap", "/api/register?on=2026-11-01&q=" + power)
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    private int terminate(String user, Object asked) {
        return http.withBasicAuth(user, PASSWORD)
                .postForEntity("/api/register/terminations", asked, JsonNode.class)
                .getStatusCode()
                .value();
    }

    private JsonNode ok(String user, String path) {
        var answer = http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
        assertThat(answer.getStatusCode().value())
                .as(path + ": " + answer.getBody())
                .isEqualTo(200);
        return answer.getBody();
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(started -> events.publishEvent(event));
    }
}
