package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.StaffListFiles;

/** The administrator takes in a list of agencies and officials. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StaffImportTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Agency SCHOOL = new Agency(
            "truong-thu", "Trường Thử nghiệm", "Trường TN", "TTN", AgencyKind.PUBLIC_UNIT, JULY, null, null, null);
    private static final Agency OFFICE = new Agency(
            "truong-thu-hc",
            "Phòng Hành chính",
            "P.HC",
            "HC",
            AgencyKind.UNIT,
            JULY,
            null,
            "truong-thu",
            "hc@thu.example");
    private static final Official CLERK =
            new Official("an.truong", "Bế Văn An", "Chuyên viên", "truong-thu", Position.SPECIALIST, "an@thu.example");

    @Autowired
    TestRestTemplate http;

    @Autowired
    StaffListFiles files;

    @Autowired
    Agencies agencies;

    @Autowired
    Officials officials;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    @AfterEach
    void theSchoolCloses() {
        database.sql("delete from traoquyen.official where user_id like '%.truong'")
                .update();
        database.sql("delete from traoquyen.agency where parent = 'truong-thu'").update();
        database.sql("delete from traoquyen.agency where code = 'truong-thu'").update();
        identity.deleteUser("an.truong");
        identity.createGroupQuery().list().stream()
                .map(Group::getId)
                .filter(group -> group.startsWith("truong-thu"))
                .forEach(identity::deleteGroup);
    }

    @Test
    void newAgenciesAndOfficialsComeWithPasswordsThatAreToldOnce() {
        var list = list(List.of(OFFICE, SCHOOL), List.of(CLERK));
        var trial = send("qt", "dry-run", list).getBody();
        assertThat(trial.get("agencies").get("added").asInt()).isEqualTo(2);
        assertThat(trial.get("officials").get("added").asInt()).isEqualTo(1);
        assertThat(trial.get("passwords").isNull()).isTrue();
        assertThat(identity.createUserQuery().userId("an.truong").count()).isZero();

        var kept = send("qt", "commit", list).getBody();
        var line = kept.get("passwords")
                .get("content")
                .asText()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(line).startsWith("an.truong;Bế Văn An;");
        assertThat(identity.checkPassword("an.truong", line.split(";")[2])).isTrue();
        assertThat(groupsOf("an.truong")).containsExactlyInAnyOrder("truong-thu.chuyen-vien", "chuyen-vien");
        assertThat(agencies.unitsOf("truong-thu")).containsExactly(OFFICE);
        assertThat(officials.byUserId("an.truong")).isEqualTo(CLERK);

        var again = send("qt", "commit", list).getBody();
        assertThat(again.get("agencies").get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("passwords").isNull()).isTrue();
    }

    @Test
    void whoMovesLosesHisFormerGroups() {
        send("qt", "commit", list(List.of(SCHOOL, OFFICE), List.of(CLERK)));
        var head = new Official("an.truong", "Bế Văn An", "Trưởng phòng", "truong-thu-hc", Position.HEAD, null);
        var moved = send("qt", "commit", list(List.of(), List.of(head))).getBody();
        assertThat(moved.get("moved").asInt()).isEqualTo(1);
        assertThat(groupsOf("an.truong")).containsExactlyInAnyOrder("truong-thu-hc.lanh-dao", "lanh-dao");
    }

    @Test
    void everyProblemIsNamedAtOnceByRowAndColumnAndNothingIsWritten() {
        var lost = new Agency("Trường", "", "", "", AgencyKind.UNIT, JULY, JULY, null, "khong-phai-thu");
        var stray = new Official("x.truong", "X", "Chuyên viên", "khong-co", Position.SPECIALIST, null);
        var answer = send("qt", "commit", list(List.of(lost), List.of(stray, stray)));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        var errors = answer.getBody().get("errors");
        assertThat(errors.findValuesAsText("column"))
                .containsExactlyInAnyOrder(
                        "Mã", "Tên", "Đến ngày", "Hộp thư", "Thuộc cơ quan", "Mã cơ quan", "Mã cơ quan", "Tài khoản");
        assertThat(errors.findValuesAsText("row")).contains("2", "3");
        assertThat(officials.find("x.truong")).isEmpty();
    }

    @Test
    void whatIsThereCanBeTakenInAgainAndChangesNothing() {
        var list = list(
                agencies.all(),
                officials.all().stream()
                        .filter(official -> official.position() != Position.ADMINISTRATOR)
                        .toList());
        var answer = send("qt", "dry-run", list).getBody();
        assertThat(answer.get("errors")).isEmpty();
        assertThat(answer.get("agencies").get("unchanged").asInt())
                .isEqualTo(agencies.all().size());
        assertThat(answer.get("officials").get("unchanged").asInt())
                .isEqualTo(officials.all().size() - 1);
    }

    @Test
    void onlyTheAdministratorMay() {
        var list = list(List.of(SCHOOL), List.of());
        assertThat(send("ld.vp-ubnd-tinh", "dry-run", list).getStatusCode().value())
                .isEqualTo(403);
        assertThat(http.withBasicAuth("cv.so-y-te", Browsing.PASSWORD)
                        .getForEntity("/api/organization/template.xlsx", JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private byte[] list(List<Agency> agencies, List<Official> officials) {
        var bytes = new ByteArrayOutputStream();
        files.write(agencies, officials, bytes);
        return bytes.toByteArray();
    }

    private ResponseEntity<JsonNode> send(String user, String mode, byte[] workbook) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(workbook) {
            @Override
            public String getFilename() {
                return "danh-sach.xlsx";
            }
        });
        return http.withBasicAuth(user, Browsing.PASSWORD)
                .postForEntity("/api/organization/imports?mode=" + mode, parts, JsonNode.class);
    }
}
