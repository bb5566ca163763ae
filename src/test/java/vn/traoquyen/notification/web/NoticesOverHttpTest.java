package vn.traoquyen.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.notification.LetterDesk;
import vn.traoquyen.notification.Stages;

/** Everybody reads his own notices, and those about a dossier that he may see. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NoticesOverHttpTest {

    private static final String PASSWORD = "TraoQuyen@2026";
    private static final String MINE = "/api/notices";

    @Autowired
    TestRestTemplate http;

    @Autowired
    LetterDesk desk;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoPeopleAreTold() {
        desk.clear();
        desk.tell(
                new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")),
                new StageOpened(Stages.appraisal("so-tu-phap.chuyen-vien")));
    }

    @AfterEach
    void nothingIsLeft() {
        desk.clear();
        jdbc.sql("delete from traoquyen.dossier_participant where dossier_id = 'HS-2026-99001'")
                .update();
        jdbc.sql("delete from traoquyen.dossier where id = 'HS-2026-99001'").update();
    }

    private ResponseEntity<JsonNode> get(String user, String path) {
        return http.withBasicAuth(user, PASSWORD).getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> send(String user, HttpMethod method, String path, Object body) {
        return http.withBasicAuth(user, PASSWORD).exchange(path, method, new HttpEntity<>(body), JsonNode.class);
    }

    @Test
    void everybodySeesHisOwnNewestFirst() {
        var mine = get("cv.so-tu-phap", MINE).getBody();

        assertThat(mine.path("total").asInt()).isEqualTo(2);
        assertThat(mine.path("unread").asInt()).isEqualTo(2);
        assertThat(mine.at("/items/0/id").asLong())
                .isGreaterThan(mine.at("/items/1/id").asLong());
        assertThat(mine.at("/items/0/subject").asText())
                .isEqualTo("Việc mới: Thẩm định hồ sơ – Ủy quyền cấp giấy phép");
        assertThat(mine.at("/items/0/because").asText()).isEqualTo("Việc được giao đến vị trí công tác của ông/bà");
        assertThat(mine.at("/items/0/link").asText()).startsWith("/camunda/app/tasklist/");
        assertThat(mine.at("/items/0/due").asText()).isEqualTo("2026-12-02T17:00:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ld.so-tu-phap", "cv.so-y-te", "cv.xa-06040", "ld.ubnd-tinh", "qt"})
    void nobodySeesWhatOthersAreTold(String user) {
        assertThat(get(user, MINE).getBody().path("total").asInt()).isZero();
    }

    @Test
    void nobodyAtAllSeesNothing() {
        assertThat(http.getForEntity(MINE, JsonNode.class).getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void whatIsReadIsReadByItsRecipientAlone() {
        var id = get("cv.so-tu-phap", MINE).getBody().at("/items/0/id").asLong();

        send("cv2.so-tu-phap", HttpMethod.POST, MINE + "/read", Map.of("ids", List.of(id)));
        assertThat(get("cv.so-tu-phap", MINE).getBody().path("unread").asInt()).isEqualTo(2);

        send("cv.so-tu-phap", HttpMethod.POST, MINE + "/read", Map.of("ids", List.of(id)));
        assertThat(get("cv.so-tu-phap", MINE).getBody().path("unread").asInt()).isEqualTo(1);
        assertThat(get("cv.so-tu-phap", MINE + "?unread=true")
                        .getBody()
                        .path("total")
                        .asInt())
                .isEqualTo(1);

        send("cv.so-tu-phap", HttpMethod.POST, MINE + "/read", Map.of("all", true));
        assertThat(get("cv.so-tu-phap", MINE).getBody().path("unread").asInt()).isZero();
        assertThat(get("cv2.so-tu-phap", MINE).getBody().path("unread").asInt()).isEqualTo(2);
    }

    @Test
    void everybodyChoosesForHimself() {
        var before = get("cv.so-tu-phap", MINE + "/preferences").getBody();
        assertThat(before.path("channel").asText()).isEqualTo("BOTH");
        assertThat(before.path("choices")).hasSize(3);
        assertThat(before.path("sends").asBoolean()).isTrue();

        var after = send("cv.so-tu-phap", HttpMethod.PUT, MINE + "/preferences", Map.of("channel", "DIGEST"));

        assertThat(after.getBody().path("channel").asText()).isEqualTo("DIGEST");
        assertThat(get("cv2.so-tu-phap", MINE + "/preferences")
                        .getBody()
                        .path("channel")
                        .asText())
                .isEqualTo("BOTH");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/notices?page=-1, '', 422, Trang bắt đầu từ 0 và mỗi trang có từ 1 đến 200 thông báo.",
        "GET, /api/notices?size=201, '', 422, Trang bắt đầu từ 0 và mỗi trang có từ 1 đến 200 thông báo.",
        "POST, /api/notices/read, '{}', 422, 'Hãy nêu các thông báo đã đọc, nhiều nhất 1000 thông báo mỗi lần.'",
        "PUT, /api/notices/preferences, '{\"channel\":\"FAX\"}', 422, 'Không có cách nhận thư “FAX”; hãy chọn nhận ngay, bản tin sáng hoặc cả hai.'"
    })
    void whatCannotBeIsRefusedInASentence(HttpMethod method, String path, String body, int status, String sentence) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var answer = http.withBasicAuth("cv.so-tu-phap", PASSWORD)
                .exchange(path, method, new HttpEntity<>(body.isEmpty() ? null : body, headers), JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody().path("detail").asText()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.so-y-te, 200",
        "cv.so-tu-phap, 200",
        "ld.ubnd-tinh, 200",
        "qt, 200",
        "cv.so-tai-chinh, 404",
        "cv.xa-06040, 404"
    })
    void whoMaySeeADossierSeesWhoWasToldOfIt(String user, int status) {
        jdbc.sql("""
                        insert into traoquyen.dossier (id, form, lead_agency, title, content, status, stage, round,
                            created_at, updated_at)
                        values ('HS-2026-99001', 'DELEGATION', 'so-y-te', 'Ủy quyền', '{}', 'IN_PROGRESS', 'APPRAISE', 1,
                            now(), now())
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into traoquyen.dossier_participant values ('HS-2026-99001', 'so-y-te'),
                            ('HS-2026-99001', 'so-tu-phap') on conflict do nothing
                        """).update();

        var answer = get(user, "/api/dossiers/HS-2026-99001/notices");

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.getBody()).hasSize(4).allSatisfy(told -> {
                assertThat(told.path("recipient").asText()).endsWith("Chuyên viên, Sở Tư pháp");
                assertThat(told.path("because").asText()).isNotBlank();
            });
        }
    }
}
