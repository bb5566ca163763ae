package vn.traoquyen.approval.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.traoquyen.approval.DossierStatus;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.plan.DeliveryRound;
import vn.traoquyen.plan.PlanStatus;
import vn.traoquyen.plan.Plans;

@Tag("own-application")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "traoquyen.demo-dossiers=true")
class DemoDossiersTest {

    @Autowired
    DemoStart start;

    @Autowired
    DemoDossiers demo;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Agencies agencies;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    HistoryService history;

    @Autowired
    Plans plans;

    @Autowired
    DeliveryRound delivery;

    @BeforeEach
    void everyStoryHasBeenTold() throws InterruptedException {
        start.await(Duration.ofMinutes(3));
        assertThat(count(null)).isEqualTo(DemoScript.read().dossiers().size());
    }

    @Test
    void theLetterIsUnderWayToo() {
        assertThat(plans.find("lang-son-2026").orElseThrow().status()).isEqualTo(PlanStatus.RUNNING);
        delivery.deliver(100);
        assertThat(offeredTo("ld.so-tu-phap")).contains("userTask_setItemDate");
        assertThat(offeredTo("ld.so-y-te")).contains("userTask_assignItem");
    }

    @ParameterizedTest
    @CsvSource({
        "cv.so-y-te,              reviseDossier",
        "ld.so-y-te,              signProposal",
        "vt.so-y-te,              registerInstrument",
        "cv.so-tu-phap,           reviewLegality",
        "cv.so-tu-phap,           appraiseDossier",
        "ld.so-tu-phap,           signAppraisal",
        "cv.so-noi-vu,            reviewCompetence",
        "cv.so-tai-chinh,         giveOpinion",
        "cv.so-khoa-hoc-cong-nghe,resolveDifficulty",
        "ld.so-khoa-hoc-cong-nghe,giveOpinion",
        "cv.so-nong-nghiep-moi-truong,consolidateOpinions",
        "vt.vp-ubnd-tinh,         postDraft",
        "cv.vp-ubnd-tinh,         verifyDossier",
        "ld.vp-ubnd-tinh,         approveVerification",
        "ld.ubnd-tinh,            considerProposal",
        "ld.ubnd-tinh,            decideDossier",
        "ld.ubnd-tinh,            signCouncilSubmission",
        "vt.vp-ubnd-tinh,         registerInstrument",
        "vt.vp-ubnd-tinh,         releaseInstrument",
        "ld.xa-06040,             acceptTransfer",
        "cv.xa-06040,             giveOpinion",
        "ld.thanh-tra-tinh,       giveOpinion"
    })
    void everyKindOfOfficialFindsWork(String userId, String deed) {
        assertThat(offeredTo(userId)).contains("userTask_" + deed);
    }

    @Test
    void everyCommuneIsAskedForSomething() {
        assertThat(agencies.communes())
                .allSatisfy(
                        commune -> assertThat(offeredTo("ld." + commune.code())).isNotEmpty());
    }

    @Test
    void someDossiersRestAndSomeHaveEnded() {
        assertThat(count(DossierStatus.PAUSED)).isEqualTo(2);
        assertThat(count(DossierStatus.DECLINED)).isEqualTo(5);
    }

    @Test
    void aNewcomerStillFindsAPowerForHisOwnDossier() {
        assertThat(DemoScript.read().dossiers())
                .flatExtracting(story -> story.steps())
                .extracting(step -> step.with() == null ? null : step.with().get("powers"))
                .doesNotContain(List.of("LS-SYT-013"), List.of("LS-SYT-014"), List.of("LS-SYT-015"));
    }

    @Test
    void aSecondStartTellsNothingAgain() {
        long before = history.createHistoricProcessInstanceQuery().count();
        demo.tell();
        assertThat(history.createHistoricProcessInstanceQuery().count()).isEqualTo(before);
    }

    private long count(DossierStatus status) {
        return dossiers.search(new Dossiers.Search(null, status, null, 0, 1)).total();
    }

    private List<String> offeredTo(String userId) {
        var groups = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        return tasks.createTaskQuery().taskCandidateGroupIn(groups).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .distinct()
                .toList();
    }
}
