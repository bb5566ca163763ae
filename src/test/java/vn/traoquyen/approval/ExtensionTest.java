package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.deadline.engine.DeadlineExtensionProcess;
import vn.traoquyen.shared.OfficeTime;

/** Gia hạn: the holder asks, his head or the coordinator decides, and the deadline moves. */
@ProcessTest
class ExtensionTest {

    private static final String HOLDER = "cv.so-tu-phap";

    @Autowired
    StagedDossiers staged;

    @Autowired
    ApprovalChain chain;

    @Autowired
    OverHttp http;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    StageClocks clocks;

    @Autowired
    CalendarDays days;

    DossierId dossier;
    Task task;

    @BeforeEach
    void aTaskIsHeld() {
        dossier = staged.waitingFor("reviewLegality", delegation());
        task = chain.claimed(dossier, "reviewLegality", HOLDER);
    }

    @Test
    void aGrantedExtensionMovesTheDueDateAndIsOnRecord() {
        var until = workingDaysAfterDue(3);

        assertThat(ask(HOLDER, until).getStatusCode().value()).isEqualTo(200);
        decide("ld.so-tu-phap", values("outcome", "GRANT"));

        assertThat(due()).isEqualTo(until);
        assertThat(LocalDate.ofInstant(dueDateOfTask().toInstant(), OfficeTime.ZONE))
                .isEqualTo(until);
        assertThat(deadline().get("sentence").asText()).contains("hạn đã được gia hạn");
        assertThat(deadline().get("extensions").get(0).get("result").asText())
                .startsWith("Đồng ý đến hết ngày")
                .contains("Sở Tư pháp");
        assertThat(end()).isEqualTo("endEvent_extensionGranted");
    }

    @Test
    void theDeciderMayGrantAnEarlierDay() {
        ask(HOLDER, workingDaysAfterDue(5));

        decide(
                "ld.so-tu-phap",
                values("outcome", "GRANT", "until", workingDaysAfterDue(2).toString()));

        assertThat(deadline().get("extensions").get(0).get("result").asText())
                .contains(String.valueOf(due().getYear()));
    }

    @Test
    void aRefusedExtensionLeavesTheDeadlineAndSaysWhy() {
        var before = due();
        ask(HOLDER, workingDaysAfterDue(3));

        decide("ld.so-tu-phap", values("outcome", "REFUSE", "reason", "Hồ sơ cần trình trong tuần."));

        assertThat(due()).isEqualTo(before);
        assertThat(deadline().get("extensions").get(0).get("result").asText()).contains("Hồ sơ cần trình trong tuần.");
        assertThat(end()).isEqualTo("endEvent_extensionRefused");
    }

    @Test
    void aTaskThatIsDoneNeedsNoDecision() {
        ask(HOLDER, workingDaysAfterDue(3));

        staged.pass(dossier, "reviewLegality");

        assertThat(end()).isEqualTo("endEvent_extensionLapsed");
        assertThat(extensionTask()).isNull();
    }

    @Test
    void onlyTheHolderAsksAndOnceAtATime() {
        assertThat(key(ask("ld.so-tu-phap", workingDaysAfterDue(3)))).isEqualTo("deadline.forbidden.notHolder");
        ask(HOLDER, workingDaysAfterDue(3));
        assertThat(key(ask(HOLDER, workingDaysAfterDue(4)))).isEqualTo("deadline.conflict.extensionAsked");
    }

    @Test
    void theDayAndTheReasonAreChecked() {
        assertThat(key(ask(HOLDER, null))).isEqualTo("deadline.extensionWithoutDay");
        assertThat(key(ask(HOLDER, due()))).isEqualTo("deadline.extensionNotLater");
        assertThat(key(ask(HOLDER, workingDaysAfterDue(11)))).isEqualTo("deadline.extensionTooLong");
        assertThat(key(ask(HOLDER, aSundayAfterDue()))).isEqualTo("deadline.extensionOnDayOff");
        assertThat(key(send(HOLDER, Map.of("until", "mai", "reason", "Vì")))).isEqualTo("deadline.dayUnreadable");
        assertThat(key(send(HOLDER, Map.of("until", workingDaysAfterDue(2).toString(), "reason", " "))))
                .isEqualTo("deadline.reasonMissing");
        assertThat(deadline().get("extensions")).isEmpty();
    }

    @Test
    void afterTwoExtensionsThereIsNoThird() {
        for (int more = 1; more <= 2; more++) {
            ask(HOLDER, workingDaysAfterDue(1));
            decide("ld.so-tu-phap", values("outcome", "GRANT"));
        }

        assertThat(deadline().get("mayAsk").asBoolean()).isFalse();
        assertThat(key(ask(HOLDER, workingDaysAfterDue(1)))).isEqualTo("deadline.extendedTooOften");
    }

    @Test
    void theCoordinatorDecidesForAHead() {
        var signing = staged.waitingFor("signProposal", delegation());
        task = chain.claimed(signing, "signProposal", "ld.so-y-te");

        ask("ld.so-y-te", workingDaysAfterDue(1));

        assertThat(chain.offeredTo(extensionTask())).containsExactly("so-tu-phap.lanh-dao");
    }

    @Test
    void whoMayNotSeeTheTaskLearnsNothingOfItsDeadline() {
        var answer = http.get("cv.so-xay-dung", "/api/tasks/" + task.getId() + "/deadline");

        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(key(ask("cv.so-xay-dung", workingDaysAfterDue(1)))).startsWith("deadline.forbidden");
    }

    private ResponseEntity<JsonNode> ask(String user, LocalDate until) {
        return send(
                user,
                until == null
                        ? Map.of("reason", "Chờ văn bản của Bộ")
                        : Map.of("until", until.toString(), "reason", "Chờ văn bản của Bộ"));
    }

    private ResponseEntity<JsonNode> send(String user, Map<String, String> body) {
        return http.post(user, "/api/tasks/" + task.getId() + "/extensions", body);
    }

    private static String key(ResponseEntity<JsonNode> answer) {
        return answer.getBody().path("key").asText();
    }

    private void decide(String user, Map<String, Object> form) {
        var open = extensionTask();
        chain.claim(open, user);
        chain.complete(open, user, form);
    }

    private Task extensionTask() {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(DeadlineExtensionProcess.KEY)
                .taskNameLike("%" + task.getName().substring(0, 20) + "%")
                .orderByTaskCreateTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String end() {
        return history
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .map(ended -> ended.getActivityId())
                .filter(id -> id.startsWith("endEvent_extension"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode deadline() {
        return http.get(HOLDER, "/api/tasks/" + task.getId() + "/deadline").getBody();
    }

    private Date dueDateOfTask() {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate();
    }

    private LocalDate due() {
        return LocalDate.ofInstant(clocks.find(task.getId()).orElseThrow().due(), OfficeTime.ZONE);
    }

    private LocalDate workingDaysAfterDue(int count) {
        return days.calendar().workingDay(due(), count);
    }

    private LocalDate aSundayAfterDue() {
        var day = due().plusDays(1);
        while (day.getDayOfWeek().getValue() != 7) {
            day = day.plusDays(1);
        }
        return day;
    }
}
