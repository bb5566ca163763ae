package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.SubstitutionService.Absence;
import vn.traoquyen.shared.Refusal;

/** Who enters which absence, and what is refused. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SubstitutionRulesTest {

    private static final String API = "/api/substitutions";

    @Autowired
    Absences absences;

    @Autowired
    Browsing browsing;

    @Autowired
    Clock clock;

    @AfterEach
    void everybodyIsBack() {
        absences.endAll();
    }

    @ParameterizedTest(name = "{0} enters the absence of {1}: {3}")
    @CsvSource({
        "cv.so-y-te, cv.so-y-te, cv2.so-y-te, 201",
        "ld.so-y-te, cv.so-y-te, cv2.so-y-te, 201",
        "ld2.so-y-te, cv.so-y-te, cv2.so-y-te, 201",
        "qt, cv.so-y-te, cv2.so-y-te, 201",
        "cv2.so-y-te, cv.so-y-te, cv2.so-y-te, 403",
        "vt.so-y-te, cv.so-y-te, vt.so-y-te, 403",
        "ld.so-tu-phap, cv.so-y-te, cv2.so-y-te, 403",
        "ld.so-y-te, ld2.so-y-te, ld.so-y-te, 201",
        "ld2.so-y-te, ld.so-y-te, ld2.so-y-te, 403",
        "ld.vp-ubnd-tinh, cv.vp-ubnd-tinh-hcqt, ld.vp-ubnd-tinh-hcqt, 201",
        "ld.vp-ubnd-tinh, ld.vp-ubnd-tinh-hcqt, cv.vp-ubnd-tinh, 201",
        "ld.vp-ubnd-tinh-hcqt, cv.vp-ubnd-tinh, cv2.vp-ubnd-tinh, 403",
        "ld.xa-06040, cv.xa-06040-vp, cv.xa-06040, 201",
        "ld.xa-06040, cv.xa-06040-mttq, cv.xa-06040, 403"
    })
    void onesHeadOneselfAndTheAdministrator(String asker, String absent, String substitute, int status) {
        var today = LocalDate.now(clock);
        var answer = browsing.as(asker)
                .post(
                        API,
                        Map.of(
                                "absent",
                                absent,
                                "substitute",
                                substitute,
                                "from",
                                today.plusDays(3).toString(),
                                "until",
                                today.plusDays(4).toString()));
        assertThat(answer.getStatusCode().value())
                .as(answer.getBody().toString())
                .isEqualTo(status);
        if (status == 201) {
            var id = answer.getBody().get("id").asLong();
            assertThat(browsing.as(substitute).statusOf(API + "/" + id + "/end", Map.of()))
                    .isEqualTo(asker.equals(substitute) || isHead(substitute, absent) ? 200 : 403);
            browsing.as(asker).post(API + "/" + id + "/end", Map.of());
            assertThat(browsing.as(asker).statusOf(API + "/" + id + "/end", Map.of()))
                    .isEqualTo(409);
        }
    }

    private static boolean isHead(String substitute, String absent) {
        return substitute.startsWith("ld.") && absent.endsWith(substitute.substring(3));
    }

    @Test
    void whatIsRefusedIsSaidInASentence() {
        var today = LocalDate.now(clock);
        assertThat(refused("cv.so-y-te", "cv.so-y-te", today, today)).isEqualTo("organization.substitutionOfOneself");
        assertThat(refused("cv.so-y-te", "cv.so-tu-phap", today, today)).isEqualTo("organization.substituteElsewhere");
        assertThat(refused("cv.xa-06040", "cv.xa-06040-mttq", today, today))
                .isEqualTo("organization.substituteElsewhere");
        assertThat(refused("cv.vp-ubnd-tinh", "qt", today, today))
                .isEqualTo("organization.substitutionOfAdministrator");
        assertThat(refused("cv.so-y-te", "khong.co", today, today)).isEqualTo("organization.notFound.official");
        assertThat(refused("cv.so-y-te", "cv2.so-y-te", today.minusDays(1), today))
                .isEqualTo("organization.substitutionPast");
        assertThat(refused("cv.so-y-te", "cv2.so-y-te", today.plusDays(1), today))
                .isEqualTo("organization.substitutionReversed");
        assertThat(refused("cv.so-y-te", "cv2.so-y-te", today, today.plusDays(400)))
                .isEqualTo("organization.substitutionTooLong");
        assertThat(refused("cv.so-y-te", "cv2.so-y-te", null, today)).isEqualTo("organization.substitutionIncomplete");
        assertThat(refused("cv.so-y-te", "cv2.so-y-te", SubstitutionScope.process("khongCo")))
                .isEqualTo("organization.substitutionScope");
        assertThat(refused(
                        "cv.so-y-te", "cv2.so-y-te", SubstitutionScope.position(GroupId.of("so-y-te", Position.HEAD))))
                .isEqualTo("organization.substitutionScope");
    }

    @Test
    void twoSubstitutesForTheSameAreRefusedAndForAnotherScopeOrTimeAreNot() {
        var today = LocalDate.now(clock);
        absences.of("cv.so-y-te", "cv2.so-y-te");
        assertThat(refused("cv.so-y-te", "vt.so-y-te", today.plusDays(6), today.plusDays(9)))
                .isEqualTo("organization.conflict.substituted");
        absences.of("cv.so-y-te", "vt.so-y-te", SubstitutionScope.process("transferApproval"));
        absences.enter(new Absence(
                "cv.so-y-te", "vt.so-y-te", today.plusDays(7), today.plusDays(9), SubstitutionScope.all(), null));
    }

    @Test
    void workDoesNotComeBackInACircle() {
        absences.of("cv.so-y-te", "cv2.so-y-te");
        absences.of("cv2.so-y-te", "vt.so-y-te");
        var today = LocalDate.now(clock);
        assertThat(refused("vt.so-y-te", "cv.so-y-te", today, today)).isEqualTo("organization.substitutionCircle");
        absences.enter(new Absence(
                "vt.so-y-te", "cv.so-y-te", today.plusDays(7), today.plusDays(9), SubstitutionScope.all(), null));
    }

    @Test
    void aChainHasAnEnd() {
        absences.of("cv.so-y-te", "cv2.so-y-te");
        absences.of("cv2.so-y-te", "vt.so-y-te");
        absences.of("vt.so-y-te", "ld2.so-y-te");
        var today = LocalDate.now(clock);
        assertThat(refused("ld2.so-y-te", "ld.so-y-te", today, today)).isEqualTo("organization.substitutionChain");
    }

    @Test
    void whoIsAwayAndWhoStandsInIsToldToThemAndToTheirHead() {
        var coming = absences.enter(new Absence(
                "cv.so-y-te",
                "cv2.so-y-te",
                LocalDate.now(clock).plusDays(1),
                LocalDate.now(clock).plusDays(2),
                SubstitutionScope.all(),
                "Đi họp"));
        for (var reader : new String[] {"cv.so-y-te", "cv2.so-y-te", "ld.so-y-te", "qt"}) {
            assertThat(browsing.as(reader).get(API).getBody().findValuesAsText("id"))
                    .as(reader)
                    .contains(coming.id().toString());
        }
        assertThat(browsing.as("cv.so-tu-phap").get(API).getBody().findValuesAsText("id"))
                .doesNotContain(coming.id().toString());
        var mine = browsing.as("cv2.so-y-te").get(API + "/mine").getBody();
        assertThat(mine.findValuesAsText("state")).contains("COMING");
        assertThat(mine.get(0).get("mayEnd").asBoolean()).isFalse();
        var choices = browsing.as("cv.so-y-te").get(API + "/choices").getBody();
        assertThat(choices.get("people")).hasSize(1);
        assertThat(choices.get("substitutes").get(0).get("id").asText()).isEqualTo("cv2.so-y-te");
    }

    private String refused(String absent, String substitute, SubstitutionScope scope) {
        return catchThrowableOfType(Refusal.class, () -> absences.of(absent, substitute, scope))
                .key();
    }

    private String refused(String absent, String substitute, LocalDate from, LocalDate until) {
        var absence = new Absence(absent, substitute, from, until, SubstitutionScope.all(), null);
        return catchThrowableOfType(Refusal.class, () -> absences.enter(absence))
                .key();
    }
}
