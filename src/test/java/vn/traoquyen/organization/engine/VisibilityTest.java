package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VisibilityTest {

    @Autowired
    SmallProcess process;

    @Autowired
    Browsing browsing;

    String task;

    @BeforeEach
    void aTaskIsOfferedToTheSpecialistsOfHealth() {
        task = process.start();
    }

    @ParameterizedTest
    @CsvSource({
        "cv.so-y-te,     true,  tasklist",
        "cv2.so-y-te,    true,  tasklist",
        "ld.so-y-te,     true,  tasklist",
        "vt.so-y-te,     false, tasklist",
        "cv.so-tu-phap,  false, tasklist",
        "cv.ubnd-tinh,   false, tasklist",
        "ld.xa-06040,    false, tasklist",
        "ld.hdnd-tinh,   false, tasklist",
        "ld.ubnd-tinh,   true,  cockpit",
        "ld.vp-ubnd-tinh,true,  cockpit",
        "ld.so-tu-phap,  true,  cockpit",
        "ld.so-noi-vu,   true,  cockpit",
        "qt,             true,  admin"
    })
    void eachKindOfPersonSeesTheTaskOrNot(String userId, boolean sees, String application) {
        var tasks = browsing.as(userId)
                .get("/engine-rest/task?processDefinitionKey=" + SmallProcess.KEY)
                .getBody();
        assertThat(texts(tasks, "id").contains(task)).isEqualTo(sees);
        assertThat(may(userId, "tasklist")).isTrue();
        assertThat(may(userId, application)).isTrue();
        assertThat(may(userId, "admin")).isEqualTo(userId.equals("qt"));
        assertThat(may(userId, "cockpit")).isEqualTo(!application.equals("tasklist"));
    }

    @ParameterizedTest
    @CsvSource({"cv.so-y-te", "vt.xa-06040", "ld.ubnd-tinh"})
    void everybodyFindsTheListsAndTheyAnswer(String userId) {
        var filters = browsing.as(userId).get("/engine-rest/filter").getBody();
        assertThat(texts(filters, "name"))
                .containsExactlyInAnyOrder(
                        "Việc của tôi",
                        "Việc của đơn vị",
                        "Quá hạn",
                        "Sắp đến hạn",
                        "Tất cả được xem",
                        "Việc giao riêng");
        for (var filter : texts(filters, "id")) {
            assertThat(browsing.as(userId).statusOf("/engine-rest/filter/" + filter + "/list", Map.of()))
                    .isEqualTo(200);
        }
    }

    @Test
    void theListsHoldWhatTheirNamesSay() {
        assertThat(list("cv.so-y-te", "Việc của đơn vị")).contains(task);
        assertThat(list("cv.so-y-te", "Sắp đến hạn")).contains(task);
        assertThat(list("cv.so-y-te", "Quá hạn")).doesNotContain(task);
        assertThat(list("cv.so-y-te", "Việc của tôi")).doesNotContain(task);

        browsing.as("cv.so-y-te").task(task, "claim", Map.of("userId", "cv.so-y-te"));

        assertThat(list("cv.so-y-te", "Việc của tôi")).contains(task);
        assertThat(list("cv2.so-y-te", "Việc của tôi")).doesNotContain(task);
        assertThat(list("cv2.so-y-te", "Việc của đơn vị")).contains(task);
        assertThat(list("ld.so-y-te", "Tất cả được xem")).contains(task);
    }

    @Test
    void overseersWatchButChangeNothing() {
        var overseer = browsing.as("ld.ubnd-tinh");
        var instance = overseer.get("/engine-rest/task/" + task)
                .getBody()
                .get("processInstanceId")
                .asText();

        assertThat(texts(overseer.get("/engine-rest/process-instance").getBody(), "id"))
                .contains(instance);
        assertThat(overseer.send(
                                org.springframework.http.HttpMethod.DELETE,
                                "/engine-rest/process-instance/" + instance,
                                null)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(overseer.task(task, "claim", Map.of("userId", "ld.ubnd-tinh")))
                .isEqualTo(403);
    }

    @Test
    void ordinaryStaffSeesNoProcessInstances() {
        assertThat(browsing.as("cv.so-y-te")
                        .get("/engine-rest/process-instance")
                        .getBody())
                .isEmpty();
        assertThat(browsing.as("cv.so-y-te").get("/engine-rest/authorization").getBody())
                .isEmpty();
    }

    private List<String> list(String userId, String filter) {
        var filters =
                browsing.as(userId).get("/engine-rest/filter?name=" + filter).getBody();
        var path = "/engine-rest/filter/" + filters.get(0).get("id").asText() + "/list";
        return texts(browsing.as(userId).post(path, Map.of()).getBody(), "id");
    }

    private boolean may(String userId, String application) {
        return browsing.as(userId)
                .get(
                        "/engine-rest/authorization/check?permissionName=ACCESS&permissionValue=32&resourceName=APPLICATION"
                                + "&resourceType=0&resourceId=" + application)
                .getBody()
                .get("authorized")
                .asBoolean();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asText())
                .toList();
    }
}
