package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.organization.OrganizationState;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.SubstitutionService;
import vn.traoquyen.organization.SubstitutionService.Absence;
import vn.traoquyen.organization.Substitutions;

/** A specialist of Sở Y tế is away, and the registry clerk, who is offered none of his tasks, stands in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SubstitutedWorkTest {

    private static final String ABSENT = "cv.so-y-te";
    private static final String COLLEAGUE = "cv2.so-y-te";
    private static final String SUBSTITUTE = "vt.so-y-te";
    private static final String SPECIALISTS = "so-y-te.chuyen-vien";
    private static final int DONE = 204;

    @Autowired
    SmallProcess process;

    @Autowired
    Browsing browsing;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    Absences absences;

    @Autowired
    Substitutions substitutions;

    @Autowired
    SubstitutionService service;

    @Autowired
    OrganizationState organization;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    String task;

    @BeforeEach
    void aTaskIsOfferedToTheSpecialistsOfHealth() {
        task = process.start();
    }

    @AfterEach
    void everybodyIsBack() {
        absences.endAll();
    }

    @Test
    void theSubstituteSeesTakesAndCompletesWhatIsOfferedToTheAbsentOne() {
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(claim(SUBSTITUTE)).isEqualTo(403);

        absences.of(ABSENT, SUBSTITUTE);
        assertThat(sees(SUBSTITUTE)).isTrue();
        assertThat(browsing.as(SUBSTITUTE)
                        .get("/engine-rest/task?candidateGroup=" + SPECIALISTS)
                        .getBody()
                        .findValuesAsText("id"))
                .contains(task);
        assertThat(groupsOf(SUBSTITUTE)).contains(SPECIALISTS, "chuyen-vien", "so-y-te.van-thu", "van-thu");
        assertThat(claim(SUBSTITUTE)).isEqualTo(DONE);
        assertThat(browsing.as(SUBSTITUTE).task(task, "complete", Map.of())).isEqualTo(DONE);
    }

    @Test
    void othersGainNothing() {
        absences.of(ABSENT, SUBSTITUTE);
        assertThat(sees("vt.so-tu-phap")).isFalse();
        assertThat(groupsOf("vt.so-tu-phap")).doesNotContain(SPECIALISTS);
        assertThat(groupsOf(ABSENT)).contains(SPECIALISTS);
    }

    @Test
    void atTheEndTheRightIsGoneAtOnceAndWhatHeStillHoldsGoesBackToTheGroup() {
        var absence = absences.of(ABSENT, SUBSTITUTE);
        claim(SUBSTITUTE);

        absences.end(absence);
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(browsing.as(SUBSTITUTE).task(task, "complete", Map.of())).isEqualTo(403);
        assertThat(assignee()).isNull();
        assertThat(groupsOf(SUBSTITUTE)).doesNotContain(SPECIALISTS);
        assertThat(claim(COLLEAGUE)).isEqualTo(DONE);
    }

    @Test
    void whatTheAbsentOneHoldsPassesToTheSubstituteAndBackToTheGroup() {
        claim(ABSENT);
        var absence = absences.of(ABSENT, COLLEAGUE);
        assertThat(assignee()).isEqualTo(COLLEAGUE);
        var own = process.start();
        assertThat(browsing.as(COLLEAGUE).task(own, "claim", Map.of("userId", COLLEAGUE)))
                .isEqualTo(DONE);

        absences.end(absence);
        assertThat(assignee()).isNull();
        assertThat(tasks.createTaskQuery().taskId(own).singleResult().getAssignee())
                .isEqualTo(COLLEAGUE);
    }

    @Test
    void whatTheSubstituteHasGivenBackMeanwhileDoesNotHinderTheEnd() {
        claim(ABSENT);
        var absence = absences.of(ABSENT, COLLEAGUE);
        assertThat(browsing.as(COLLEAGUE).task(task, "unclaim", Map.of())).isEqualTo(DONE);

        absences.end(absence);
        assertThat(assignee()).isNull();
        assertThat(claim(ABSENT)).isEqualTo(DONE);
    }

    @Test
    void whatIsHeldPassesOnAlongAChain() {
        claim(ABSENT);
        absences.of(COLLEAGUE, SUBSTITUTE);
        absences.of(ABSENT, COLLEAGUE);
        assertThat(assignee()).isEqualTo(SUBSTITUTE);
        assertThat(substitutions.standInsFor(ABSENT, today())).containsExactlyInAnyOrder(COLLEAGUE, SUBSTITUTE);
    }

    @Test
    void theHeadHandsATaskToTheSubstitute() {
        var head = browsing.as("ld.so-y-te");
        assertThat(head.task(task, "assignee", Map.of("userId", SUBSTITUTE))).isEqualTo(403);
        absences.of(ABSENT, SUBSTITUTE);
        assertThat(head.task(task, "assignee", Map.of("userId", SUBSTITUTE))).isEqualTo(DONE);
    }

    @Test
    void anAbsenceThatComesBeginsOnItsDayAndEndsAfterItsLast() {
        claim(ABSENT);
        var coming = absences.enter(new Absence(
                ABSENT, SUBSTITUTE, today().plusDays(1), today().plusDays(2), SubstitutionScope.all(), null));
        assertThat(service.due()).doesNotContain(coming.id());
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(assignee()).isEqualTo(ABSENT);

        moved(coming, 0, 1);
        assertThat(service.due()).containsExactly(coming.id());
        service.bringUpToDate(coming.id());
        assertThat(assignee()).isEqualTo(SUBSTITUTE);
        assertThat(service.due()).isEmpty();

        moved(coming, -2, -1);
        assertThat(groupsOf(SUBSTITUTE)).doesNotContain(SPECIALISTS);
        service.bringUpToDate(coming.id());
        assertThat(assignee()).isNull();
        assertThat(substitutions.find(coming.id()))
                .hasValueSatisfying(past -> assertThat(past.isOpen()).isFalse())
                .hasValueSatisfying(past -> assertThat(past.endedBy()).isNull());
    }

    /** As if it had been entered that many days from today. */
    private void moved(Substitution substitution, int from, int until) {
        database.sql("update traoquyen.substitution set from_day = :from, until_day = :until where id = :id")
                .param("from", today().plusDays(from))
                .param("until", today().plusDays(until))
                .param("id", substitution.id())
                .update();
        looked();
    }

    /** The nodes look every two seconds whether something has changed. */
    private void looked() {
        var before = organization.current();
        Awaitility.await().until(() -> organization.current() != before);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private boolean sees(String user) {
        return browsing.as(user)
                .get("/engine-rest/task/" + task)
                .getStatusCode()
                .is2xxSuccessful();
    }

    private int claim(String user) {
        return browsing.as(user).task(task, "claim", Map.of("userId", user));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
