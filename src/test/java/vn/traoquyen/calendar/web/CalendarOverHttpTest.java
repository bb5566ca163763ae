package vn.traoquyen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The calendar over HTTP: everybody reads it, the administrator alone changes it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CalendarOverHttpTest {

    private static final String PASSWORD = "TraoQuyen@2026";

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"cv.so-y-te", "ld.ubnd-tinh", "vt.vp-ubnd-tinh", "ld.xa-06040", "qt"})
    void everybodyReadsAYearWithItsDecisions(String user) {
        var year = call(user, HttpMethod.GET, "/api/calendar?year=2026", null).getBody();

        assertThat(year.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(year.get("days")).hasSize(16);
        assertThat(year.get("days").get(0).get("basis").asText()).isEqualTo("BLLĐ 2019 Điều 112");
        assertThat(year.get("workingDays").get(1).asInt()).isEqualTo(15);
        assertThat(year.get("hours").get(0).get("hours").asText()).isEqualTo("07:30–11:30, 13:00–17:00");
        assertThat(year.get("mayChange").asBoolean()).isEqualTo(user.equals("qt"));
    }

    @Test
    void nobodyWhoHasNotSignedInReadsIt() {
        assertThat(http.getForEntity("/api/calendar", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.so-y-te", "ld.ubnd-tinh", "ld.so-tu-phap", "ld.xa-06040"})
    void nobodyElseChangesIt(String user) {
        for (var mode : new String[] {"preview", "apply"}) {
            assertRefused(post(user, "days?mode=" + mode, day("2032-03-01", "OFF", null)), 403, "administratorOnly");
        }
        assertRefused(
                call(user, HttpMethod.DELETE, "/api/calendar/days/2026-09-02?scope=NATIONAL&reason=x", null),
                403,
                "administratorOnly");
    }

    @Test
    void theAdministratorEntersADayOfTheProvinceBesideTheCountrysAndTakesItOut() {
        var off = day("2032-03-01", "OFF", null);
        var preview = post("qt", "days?mode=preview", off);
        assertThat(preview.getBody().get("applied").asBoolean()).isFalse();
        assertThat(preview.getBody().get("moved")).isEmpty();
        assertThat(due("2032-02-27")).startsWith("2032-03-01T17:00");

        assertThat(post("qt", "days", off).getBody().get("applied").asBoolean()).isTrue();
        assertThat(due("2032-02-27")).startsWith("2032-03-02T17:00");
        assertRefused(post("qt", "days", off), 409, "nothingChanges");
        post("qt", "days", day("2032-03-01", "SHORT", "10:00"));
        assertThat(due("2032-02-27")).startsWith("2032-03-01T10:00");

        var path = "/api/calendar/days/2032-03-01?reason=Nhập nhầm";
        assertThat(call("qt", HttpMethod.DELETE, path, null).getStatusCode().value())
                .isEqualTo(200);
        assertThat(due("2032-02-27")).startsWith("2032-03-01T17:00");
        assertThat(call("qt", HttpMethod.GET, "/api/calendar/changes", null)
                        .getBody()
                        .get(0)
                        .get("reason")
                        .asText())
                .isEqualTo("Nhập nhầm");
    }

    @ParameterizedTest
    @CsvSource({
        "2032-02-29, WORK, , '', calendar.sundayWithoutDecision, 422",
        "2032-03-01, OFF, , '', calendar.basisMissing, 422",
        "2032-03-01, SHORT, 22:00, QĐ 1, calendar.closingOutsideOfficeHours, 422",
        "2101-03-01, OFF, , QĐ 1, calendar.dateOutOfRange, 422",
        ", OFF, , QĐ 1, calendar.dayIncomplete, 422",
        "01/03/2032, OFF, , QĐ 1, web.malformed, 400"
    })
    void whatCannotStandInTheCalendarIsRefusedInASentence(
            String date, String kind, String closes, String basis, String key, int status) {
        var body = day(date, kind, closes);
        body.put("basis", basis);

        assertRefused(post("qt", "days", body), status, key);
    }

    @Test
    void hoursAreExplainedToo() {
        var path = "/api/deadlines/explain?from=2026-03-02T16:00&days=4&unit=hours";
        var answer = call("cv.so-y-te", HttpMethod.GET, path, null).getBody();

        assertThat(answer.get("due").asText()).isEqualTo("2026-03-03T10:30:00+07:00");
        assertThat(answer.get("confirmed").asBoolean()).isFalse();
    }

    private String due(String from) {
        var path = "/api/deadlines/explain?days=1&unit=working&from=" + from;
        return call("cv.so-y-te", HttpMethod.GET, path, null)
                .getBody()
                .get("due")
                .asText();
    }

    private static Map<String, Object> day(String date, String kind, String closes) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", kind, "name", "Nghỉ thử", "basis", "QĐ thử", "status", "CONFIRMED", "scope", "PROVINCE"));
        body.put("date", date);
        body.put("closes", closes);
        return body;
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, int status, String key) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().get("key").asText()).endsWith(key);
        assertThat(answer.getBody().get("detail").asText()).isNotBlank();
    }

    private ResponseEntity<JsonNode> post(String user, String path, Object body) {
        return call(user, HttpMethod.POST, "/api/calendar/" + path, body);
    }

    private ResponseEntity<JsonNode> call(String user, HttpMethod method, String path, Object body) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(user, PASSWORD)
                .exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class);
    }
}
