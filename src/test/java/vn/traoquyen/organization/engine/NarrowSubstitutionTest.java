package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.SubstitutionScope;

/** Somebody stands in for one process or one position only. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NarrowSubstitutionTest {

    private static final String ABSENT = "cv.so-y-te";
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
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    Absences absences;

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
    void forOneProcessHeIsOfferedItsTasksByNameTheOldAndTheNew() {
        absences.of(ABSENT, SUBSTITUTE, SubstitutionScope.process(SmallProcess.KEY));
        assertThat(groupsOf(SUBSTITUTE)).doesNotContain(SPECIALISTS);
        assertThat(sees(SUBSTITUTE)).isTrue();
        var later = process.start();
        assertThat(privately()).contains(task, later);
        assertThat(browsing.as(SUBSTITUTE).task(later, "claim", Map.of("userId", SUBSTITUTE)))
                .isEqualTo(DONE);
        assertThat(browsing.as(SUBSTITUTE).task(later, "complete", Map.of())).isEqualTo(DONE);
        assertThat(claim(SUBSTITUTE)).isEqualTo(DONE);
    }

    @Test
    void forOneProcessTheOfferEndsWithTheAbsence() {
        var absence = absences.of(ABSENT, SUBSTITUTE, SubstitutionScope.process(SmallProcess.KEY));
        var held = process.start();
        browsing.as(SUBSTITUTE).task(held, "claim", Map.of("userId", SUBSTITUTE));

        absences.end(absence);
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(claim(SUBSTITUTE)).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(held).singleResult().getAssignee())
                .isNull();
        assertThat(tasks.getIdentityLinksForTask(held)).noneMatch(link -> SUBSTITUTE.equals(link.getUserId()));
    }

    @Test
    void forAnotherProcessHeSeesNothing() {
        absences.of(ABSENT, SUBSTITUTE, SubstitutionScope.process("transferApproval"));
        assertThat(sees(SUBSTITUTE)).isFalse();
        assertThat(sees(SUBSTITUTE, process.start())).isFalse();
    }

    @Test
    void forOnePositionHeHasThatGroupAlone() {
        absences.of("ld.so-y-te", ABSENT);
        absences.of(ABSENT, SUBSTITUTE, SubstitutionScope.position(GroupId.of("so-y-te", Position.HEAD)));
        assertThat(groupsOf(SUBSTITUTE)).contains("so-y-te.lanh-dao").doesNotContain(SPECIALISTS);
        assertThat(claim(SUBSTITUTE)).isEqualTo(403);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private boolean sees(String user) {
        return sees(user, task);
    }

    private boolean sees(String user, String task) {
        return browsing.as(user)
                .get("/engine-rest/task/" + task)
                .getStatusCode()
                .is2xxSuccessful();
    }

    /** What stands in the list of those tasks that are offered to him by name. */
    private List<String> privately() {
        var filter = filters.createFilterQuery().filterName("Việc giao riêng").singleResult();
        return browsing.as(SUBSTITUTE)
                .post("/engine-rest/filter/" + filter.getId() + "/list", Map.of())
                .getBody()
                .findValuesAsText("id");
    }

    private int claim(String user) {
        return browsing.as(user).task(task, "claim", Map.of("userId", user));
    }
}
