package vn.traoquyen.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.paper.PrintedPaper;
import vn.traoquyen.reporting.SampleSource;
import vn.traoquyen.reporting.StoryClock;
import vn.traoquyen.reporting.engine.ReportedPeriods;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.persistence.RulesOfProvinces;

/** Over HTTP each kind of user sees and does what is his, and nothing else. */
@ProcessTest
class ReportRightsTest {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final String UNIT = "cv.vp-ubnd-tinh-ngv";
    private static final String DESK = "cv.vp-ubnd-tinh-hcqt";
    private static final String LINE = SampleSource.THEME + ": " + SampleSource.REVIEWED;

    @Autowired
    ReportedPeriods reported;

    @Autowired
    SampleSource known;

    @Autowired
    TestRestTemplate http;

    ReportingRule rule;
    String week;

    @BeforeEach
    void aWeekInWhichOneUnitIsLate() {
        StoryClock.at(LocalDateTime.parse("2026-03-02T07:00"));
        rule = reported.anew(RulesOfProvinces.dakLak());
        known.know("vp-ubnd-tinh-ngv", 12, 3);
        StoryClock.at(LocalDateTime.parse("2026-03-02T08:00"));
        reported.sweep(rule);
        week = reported.newest(rule);
        reported.report(week, "cv.vp-ubnd-tinh-nvks", "Kết quả của Phòng Nội vụ.");
        reported.report(week, "cv.vp-ubnd-tinh-btcd", "Không phát sinh.");
    }

    @AfterEach
    void theStoryIsOver() {
        reported.stop(rule);
        known.forget();
        StoryClock.release();
    }

    @ParameterizedTest
    @CsvSource({
        "cv.vp-ubnd-tinh-ngv, 200, 1, false",
        "ld.vp-ubnd-tinh-nvks, 200, 1, false",
        "cv.vp-ubnd-tinh-hcqt, 200, 4, true",
        "ld.vp-ubnd-tinh, 200, 4, false",
        "vt.vp-ubnd-tinh, 200, 4, false",
        "ld.so-noi-vu, 200, 4, false",
        "ld.ubnd-tinh, 200, 4, false",
        "qt, 200, 4, false",
        "cv.vp-ubnd-tinh, 404, 0, false",
        "cv.so-noi-vu, 404, 0, false",
        "ld.so-y-te, 404, 0, false",
        "cv.xa-06040, 404, 0, false"
    })
    void eachSeesWhatIsHis(String user, int status, int seen, boolean urges) {
        var answer = get(user, week);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("parts")).hasSize(seen);
        assertThat(answer.getBody().path("urges").asBoolean()).isEqualTo(urges);
        assertThat(listed(user)).isEqualTo(status == 200);
        if (seen == 1) {
            assertThat(answer.getBody().toString()).doesNotContain("Trung tâm Phục vụ hành chính công");
        }
    }

    @Test
    void aUnitTakesItsReportInHandSendsItAndMendsItUntilTheWeekIsClosed() {
        known.know("vp-ubnd-tinh-ngv", 13, 3);
        var begun = post(UNIT, "part/begin", Map.of());
        assertThat(begun.getBody().at("/parts/0/known/0/knownFigure").asInt()).isEqualTo(13);
        assertThat(post("ld.vp-ubnd-tinh-ngv", "part", report(14, "Tôi không cầm việc này."))
                        .getStatusCode()
                        .is2xxSuccessful())
                .isFalse();

        assertThat(post(UNIT, "part", report(14, "Kết quả.")).getStatusCode().value())
                .isEqualTo(200);
        var mended = post(UNIT, "part", report(15, "Kết quả, đã sửa."));
        assertThat(mended.getBody().at("/parts/0/versions")).hasSize(2);
        assertThat(mended.getBody().at("/parts/0/versions/1/lines/0/figure").asInt())
                .isEqualTo(15);
        assertThat(mended.getBody().at("/parts/0/versions/1/lines/0/changed").asBoolean())
                .isTrue();

        reported.report(week, "cv.vp-ubnd-tinh-hcc", "Không phát sinh.");
        reported.consolidate(week, DESK, null);
        var late = post(UNIT, "part", report(16, "Quá muộn."));
        assertThat(late.getStatusCode().value()).isEqualTo(409);
        assertThat(late.getBody().path("key").asText()).isEqualTo("reporting.conflict.closed");
    }

    @Test
    void theConsolidatorUrgesClosesAndTakesTheReportAlong() {
        StoryClock.at(LocalDateTime.parse("2026-03-04T15:00"));
        reported.fireDue(week);
        assertThat(post(UNIT, "urge", Map.of()).getStatusCode().value()).isEqualTo(403);
        assertThat(post("ld.so-noi-vu", "urge", Map.of()).getStatusCode().value())
                .isEqualTo(403);
        assertThat(post(DESK, "urge", Map.of("agencies", List.of("vp-ubnd-tinh-hcc")))
                        .getBody()
                        .at("/parts/1/urged")
                        .asInt())
                .isEqualTo(1);

        var draft = get(DESK, week).getBody().path("draft");
        assertThat(draft).isNotEmpty();
        assertThat(post(UNIT, "consolidation", Map.of("sections", draft))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(post(DESK, "consolidation", Map.of("sections", draft))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
        var closed = post(DESK, "consolidation", Map.of("sections", draft, "missingNote", "Đã đôn đốc."));
        assertThat(closed.getBody().at("/period/status").asText()).isEqualTo("AWAITING_APPROVAL");
        assertThat(closed.getBody().at("/period/counts/missing").asInt()).isEqualTo(2);

        var paper = http.withBasicAuth(DESK, PASSWORD)
                .getForObject("/api/report-periods/" + week + "/report.docx", byte[].class);
        assertThat(PrintedPaper.read(paper).lines())
                .contains("BÁO CÁO", "Kính gửi: Sở Nội vụ.", "Đã đôn đốc.")
                .anyMatch(line ->
                        line.startsWith("Chưa có báo cáo của 2 đơn vị: Trung tâm Phục vụ hành chính công tỉnh"));
        assertThat(http.withBasicAuth(UNIT, PASSWORD)
                        .getForEntity("/api/report-periods/" + week + "/report.docx", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "ld.vp-ubnd-tinh-hcqt, FRI 17:00, 200",
        "ld.vp-ubnd-tinh, FRI 17:00, 200",
        "qt, FRI 17:00, 200",
        "ld.vp-ubnd-tinh, TUE 17:00, 422",
        "cv.vp-ubnd-tinh-hcqt, FRI 17:00, 403",
        "ld.so-y-te, FRI 17:00, 403"
    })
    void whoIsInChargeChangesTheRuleAndThePeriodThatHasBegunKeepsItsMoments(String user, String sentDue, int status) {
        var one = http.withBasicAuth(user, PASSWORD).getForObject("/api/report-rules/" + rule.code(), JsonNode.class);
        var wish = (ObjectNode) one.path("rule");
        wish.put("sentDue", sentDue);

        var answer = http.withBasicAuth(user, PASSWORD)
                .postForEntity("/api/report-rules/" + rule.code(), wish, JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(reported.get(week).moments().sentDue()).isEqualTo("2026-03-05T10:00:00Z");
    }

    private static Map<String, Object> report(int figure, String addition) {
        return Map.of("figures", Map.of(LINE, figure), "addition", addition);
    }

    private boolean listed(String user) {
        var found = http.withBasicAuth(user, PASSWORD)
                .getForObject("/api/report-periods?rule=" + rule.code(), JsonNode.class);
        return found.path("total").asInt() == 1;
    }

    private ResponseEntity<JsonNode> get(String user, String period) {
        return http.withBasicAuth(user, PASSWORD).getForEntity("/api/report-periods/" + period, JsonNode.class);
    }

    private ResponseEntity<JsonNode> post(String user, String deed, Object body) {
        return http.withBasicAuth(user, PASSWORD)
                .postForEntity("/api/report-periods/" + week + "/" + deed, body, JsonNode.class);
    }
}
