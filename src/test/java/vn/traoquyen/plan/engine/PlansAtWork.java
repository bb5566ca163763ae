package vn.traoquyen.plan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.CentralLetter;
import vn.traoquyen.plan.CentralLetterService;
import vn.traoquyen.plan.PlanContent;
import vn.traoquyen.plan.PlanDelivery;
import vn.traoquyen.plan.PlanFiles;
import vn.traoquyen.plan.PlanService;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.Undertakings;

/** Starts plans and works on their items as their officials do, and moves their timers by hand. */
@Component
public class PlansAtWork extends ItemsInEngine {

    private final PlanFiles files;
    private final PlanService plans;
    private final CentralLetterService letters;
    private final PlanDelivery delivery;
    private final Undertakings undertakings;

    PlansAtWork(
            ProcessEngine engine,
            PlanFiles files,
            PlanService plans,
            CentralLetterService letters,
            PlanDelivery delivery,
            Undertakings undertakings,
            Clock clock) {
        super(engine, clock);
        this.files = files;
        this.plans = plans;
        this.letters = letters;
        this.delivery = delivery;
        this.undertakings = undertakings;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public PlanContent shipped(String id) {
        return files.all().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A copy of a shipped plan, with these of its items only, as a draft; shipped plans are left alone. */
    public PlanContent draft(String id, Integer... items) {
        var content = shipped(id);
        return new PlanContent(
                null,
                null,
                content.kind(),
                content.title(),
                content.issuer(),
                content.signer(),
                content.signerOffice(),
                content.symbol(),
                null,
                null,
                content.issuedWords(),
                content.legalBases(),
                content.coordinator(),
                content.coordinatorWords(),
                content.difficultiesTo(),
                content.difficultyWords(),
                content.streams(),
                content.items().stream()
                        .filter(item ->
                                items.length == 0 || Arrays.asList(items).contains(item.ordinal()))
                        .toList(),
                content.reports());
    }

    /** @return the id of what was entered */
    public String enter(PlanContent content) {
        return plans.enter(content).id();
    }

    /** Entered, issued and started by the coordinator's head. @return its id */
    public String started(String id, LocalDate on, Integer... items) {
        var content = draft(id, items);
        var head = "ld." + content.coordinator();
        var plan = as(head, () -> plans.enter(content));
        as(head, () -> plans.issue(plan.id(), null, on == null ? today() : on));
        as(head, () -> plans.start(plan.id(), on));
        deliver();
        return plan.id();
    }

    public void withdrawn(String planId, String user, String reason) {
        as(user, () -> {
            plans.withdraw(planId, reason);
            return null;
        });
        deliver();
    }

    /** A letter of a ministry for these items, registered by this user. */
    public CentralLetter letter(String planId, String user, LocalDate dueOn, Integer... items) {
        var number = 1000 + Math.abs(planId.hashCode() % 9000) + "/BNV-CQĐP";
        var letter = as(
                user,
                () -> letters.register(new CentralLetter(
                        null,
                        planId,
                        number,
                        today(),
                        "Bộ Nội vụ",
                        "V/v rà soát các quy định về phân quyền, phân cấp",
                        dueOn,
                        List.of(items),
                        null,
                        null)));
        deliver();
        return letter;
    }

    public void deliver() {
        while (delivery.deliverNext()) {
            continue;
        }
    }

    public Undertaking undertaking(String planId, int item, String agency) {
        return undertakings.find(Undertaking.idOf(planId, item, agency)).orElseThrow();
    }

    public List<Undertaking> of(String planId) {
        return undertakings.ofPlan(planId);
    }

    /** The official claims the task of this deed and completes it. */
    public void complete(Undertaking undertaking, String deed, String user, Object... keysAndValues) {
        var task = task(undertaking, deed);
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getFormService().submitTaskForm(task.getId(), values(keysAndValues));
            return null;
        });
        deliver();
    }

    /** The head has somebody do it, and that one reports. */
    public void assignAndReport(Undertaking undertaking, String result) {
        assign(undertaking);
        report(undertaking, result);
    }

    public void assign(Undertaking undertaking) {
        complete(
                undertaking,
                "assignItem",
                "ld." + undertaking.agency(),
                "holder",
                "cv." + undertaking.agency(),
                "instruction",
                "Làm ngay");
    }

    public void report(Undertaking undertaking, String result) {
        complete(undertaking, "reportItem", "cv." + undertaking.agency(), "result", result, "paper", "15/BC");
    }

    public void accept(Undertaking undertaking) {
        judge(undertaking, "ACCEPT");
    }

    /** By whoever the task is offered to. */
    public void judge(Undertaking undertaking, String outcome, Object... more) {
        var own = undertaking.agency().equals(undertaking.consolidator());
        var answer = new Object[more.length + 2];
        answer[0] = "outcome";
        answer[1] = outcome;
        System.arraycopy(more, 0, answer, 2, more.length);
        complete(undertaking, "acceptItemReport", (own ? "ld." : "cv.") + undertaking.consolidator(), answer);
    }

    public void fire(Undertaking undertaking, String event) {
        var due = timers(undertaking, event);
        assertThat(due).as("timers at %s", event).isNotEmpty();
        due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        deliver();
    }

    private static Map<String, Object> values(Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return values;
    }
}
