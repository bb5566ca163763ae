package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.ApprovalChain.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.util.StringUtils;
import vn.traoquyen.approval.SqlCount.Cost;
import vn.traoquyen.portfolio.Power;

/** How many statements it costs to claim and complete a task, beside what the bare engine needs on the same model. */
@ProcessTest
class SqlPerTaskTest {

    private static final Path TABLE = Path.of("target", "sql-per-task.md");

    /** The most statements that a task may cost: two more than were measured; bare Camunda needs 48 to 61, of
     * which the timer of the notice is nine. */
    private static final Map<String, Integer> BUDGET = Map.of(
            "signProposal", 82,
            "giveOpinion", 65,
            "signSubmission", 60,
            "decideDossier", 66,
            "registerInstrument", 75);

    @Autowired
    ApprovalChain chain;

    @Autowired
    BorrowedPowers powers;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Clock clock;

    private record Step(String deed, String user, Map<String, Object> values) {}

    @Test
    void aTaskKeepsToItsBudgetOfStatements() throws IOException, SQLException {
        onOurs(); // fills what is read once
        var ours = onOurs();
        var bare = onBare();

        write(ours, bare);
        BUDGET.forEach(
                (deed, most) -> assertThat(ours.get(deed).statements()).as(deed).isLessThanOrEqualTo(most));
    }

    private Map<String, Cost> onOurs() {
        var dossier = chain.propose("cv.so-y-te", "Ủy quyền để đếm câu lệnh", "DELEGATION");
        return costs(steps(powers.free("so-y-te")), step -> {
            var task = chain.task(dossier, step.deed(), step.user()).getId();
            return chain.as(
                    step.user(),
                    () -> SqlCount.of(() -> {
                        tasks.claim(task, step.user());
                        forms.submitTaskForm(task, step.values());
                    }));
        });
    }

    private Map<String, Cost> onBare() throws SQLException {
        var proposal = values("title", "Ủy quyền để đếm câu lệnh", "transferForm", "DELEGATION");
        try (var bare = new BareEngine(server.getJdbcUrl(), proposal)) {
            return costs(steps(powers.free("so-y-te")), step -> {
                var task = bare.task(step.deed());
                return SqlCount.of(() -> bare.complete(task, step.user(), step.values()));
            });
        }
    }

    /** What each deed cost; of several like deeds the first. */
    private static Map<String, Cost> costs(List<Step> steps, Function<Step, Cost> completion) {
        var costs = new LinkedHashMap<String, Cost>();
        steps.forEach(step -> {
            var cost = completion.apply(step);
            costs.putIfAbsent(step.deed(), cost);
        });
        return costs;
    }

    private static void write(Map<String, Cost> ours, Map<String, Cost> bare) throws IOException {
        var table = new StringBuilder("""
                Claim and completion together; statements / round trips (a batch is one round trip).

                | Task | Trao Quyền | bare Camunda | budget |
                |---|---|---|---|
                """);
        ours.forEach((deed, cost) -> table.append("| %s | %s | %s | %s |%n"
                .formatted(
                        deed,
                        figures(cost),
                        figures(bare.get(deed)),
                        BUDGET.containsKey(deed) ? BUDGET.get(deed) : "")));
        table.append("\n");
        ours.forEach((deed, cost) -> {
            table.append("## ").append(deed).append("\n\n");
            cost.executions()
                    .forEach(execution -> table.append("- ×%d %s%n"
                            .formatted(execution.statements(), StringUtils.truncate(execution.sql(), 160))));
            table.append("\n");
        });
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
    }

    private static String figures(Cost cost) {
        return cost.statements() + " / " + cost.roundTrips();
    }

    private List<Step> steps(Power power) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("draftDossier", "cv.so-y-te", draft(power)));
        steps.add(new Step("signProposal", "ld.so-y-te", values("outcome", "SIGN")));
        steps.add(new Step(
                "reviewLegality", "cv.so-tu-phap", values("outcome", "PASS", "instrumentKind", "ADMINISTRATIVE")));
        steps.add(new Step("reviewCompetence", "cv.so-noi-vu", values("outcome", "PASS")));
        for (var agency : List.of("so-tai-chinh", "so-noi-vu", "so-tu-phap", "so-khoa-hoc-cong-nghe")) {
            steps.add(new Step("giveOpinion", "cv." + agency, values("outcome", "AGREE")));
        }
        steps.add(new Step("consolidateOpinions", "cv.so-y-te", values("summary", "Các cơ quan thống nhất.")));
        steps.add(new Step("signSubmission", "ld.so-y-te", values("outcome", "SIGN")));
        steps.add(new Step("verifyDossier", "cv.vp-ubnd-tinh", values("outcome", "PASS")));
        steps.add(new Step("approveVerification", "ld.vp-ubnd-tinh", values("outcome", "PASS")));
        steps.add(new Step("decideDossier", "ld.ubnd-tinh", values("outcome", "SIGN", "signingCapacity", "IN_PERSON")));
        steps.add(new Step("registerInstrument", "vt.vp-ubnd-tinh", values("outcome", "DONE", "checked", true)));
        steps.add(new Step("releaseInstrument", "vt.vp-ubnd-tinh", values("channels", List.of("PORTAL"))));
        return steps;
    }

    private Map<String, Object> draft(Power power) {
        return values(
                "powers",
                List.of(power.code()),
                "transferor",
                "ubnd-tinh:CHAIRMAN",
                "recipients",
                List.of("so-y-te:HEAD"),
                "validUntil",
                LocalDate.now(clock).plusYears(1).toString(),
                "procedure",
                "ORDINARY",
                "declaration",
                true);
    }
}
