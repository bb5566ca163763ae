package vn.traoquyen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.TraoQuyenApplication;
import vn.traoquyen.deadline.LevelReached;

/** How fast 1,000 and 10,000 notices that are due at once drain, and what an official notices of it meanwhile. */
class EscalationBench {

    private static final int[] SIZES = {1_000, 10_000};
    private static final int COMPLETIONS = 60;
    private static final String OFFICIAL = "cv.so-y-te";

    private final Measured measured = new Measured("escalation");
    private final Map<String, AtomicInteger> told = new ConcurrentHashMap<>();
    private final AtomicInteger dossiers = new AtomicInteger();
    private ConfigurableApplicationContext application;
    private ProcessEngine engine;
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(TraoQuyenApplication.class)
                .run("--server.port=0", "--camunda.bpm.job-execution.enabled=true");
        application.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof LevelReached reached) {
                told.computeIfAbsent(reached.clock().id(), id -> new AtomicInteger())
                        .incrementAndGet();
            }
        });
        engine = application.getBean(ProcessEngine.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aFloodOfNoticesDrainsAndNobodyWaitsForIt() {
        for (var size : SIZES) {
            open(size);
            var tasks = drafts(4 * COMPLETIONS);
            completions(tasks, COMPLETIONS); // warms up
            var idle = completions(tasks, COMPLETIONS);
            told.clear();
            makeDue();
            long begun = System.nanoTime();
            var busy = new ArrayList<Double>();
            while (told.size() < size && busy.size() < 2 * COMPLETIONS) {
                busy.addAll(completions(tasks, 1));
            }
            awaitTold(size);
            double seconds = (System.nanoTime() - begun) / 1e9;
            assertThat(told.values()).allMatch(times -> times.get() == 1);
            assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
            measured.put("notices drained a second", size, size / seconds);
            measured.put("a completion while idle, median", size, median(idle));
            measured.put("a completion during the flood, median", size, median(busy));
            measured.put("ratio", size, median(busy) / median(idle));
        }
        measured.print();
    }

    /** Tasks like those of a whole province, of one stage. */
    private void open(int size) {
        var powers = jdbc.sql("select code from traoquyen.power order by code")
                .query(String.class)
                .list();
        IntStream.range(0, size)
                .parallel()
                .forEach(number -> engine.getRuntimeService()
                        .startProcessInstanceByMessage("reconsiderationDemanded", powers.get(number % powers.size())));
    }

    /** All of them have been overdue for three working days and more, after a downtime. */
    private void makeDue() {
        jdbc.sql("""
                        update traoquyen.stage_clock set opened_at = opened_at - interval '60 days', due = now() - interval '7 days'
                         where process_key = 'powerReconsideration' and level = 0
                        """).update();
        jdbc.sql("""
                        update act_ru_job set duedate_ = now()::timestamp - interval '1 day', rev_ = rev_ + 1
                         where handler_type_ = 'timer-task-listener' and duedate_ > now()::timestamp
                           and process_def_key_ = 'powerReconsideration'
                           and execution_id_ in (select execution_id from traoquyen.stage_clock where level = 0)
                        """).update();
    }

    private void awaitTold(int size) {
        long patience = System.nanoTime() + 600_000_000_000L;
        while (told.size() < size && System.nanoTime() < patience) {
            Thread.onSpinWait();
            jdbc.sql("select pg_sleep(0.05)").query((row, number) -> "").list();
        }
        assertThat(told).hasSize(size);
    }

    private List<String> drafts(int count) {
        return as(() -> {
            var tasks = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                var definition = engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("transferApproval")
                        .latestVersion()
                        .singleResult();
                var instance = engine.getFormService()
                        .submitStartForm(
                                definition.getId(),
                                Map.of(
                                        "title",
                                        "Hồ sơ đo số " + dossiers.incrementAndGet(),
                                        "transferForm",
                                        "DELEGATION"));
                tasks.add(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .singleResult()
                        .getId());
            }
            return tasks;
        });
    }

    /** Each is claimed and completed as from the Tasklist; in milliseconds. */
    private List<Double> completions(List<String> tasks, int count) {
        return as(() -> {
            var times = new ArrayList<Double>();
            for (int i = 0; i < count && !tasks.isEmpty(); i++) {
                var task = tasks.remove(tasks.size() - 1);
                var form = draft();
                long begun = System.nanoTime();
                engine.getTaskService().claim(task, OFFICIAL);
                engine.getFormService().submitTaskForm(task, form);
                times.add((System.nanoTime() - begun) / 1e6);
            }
            return times;
        });
    }

    private Map<String, Object> draft() {
        var until = LocalDate.now(application.getBean("clock", Clock.class)).plusYears(1);
        return new HashMap<>(Map.of(
                "transferor",
                "ubnd-tinh:CHAIRMAN",
                "recipients",
                List.of("so-y-te:HEAD"),
                "procedure",
                "ORDINARY",
                "declaration",
                true,
                "validUntil",
                until.toString(),
                "newPowerName",
                "Nhiệm vụ đo số " + dossiers.incrementAndGet(),
                "newPowerLegalBasis",
                "khoản 1 Điều 5 Nghị định số 148/2025/NĐ-CP"));
    }

    private <T> T as(Supplier<T> deed) {
        var identity = engine.getIdentityService();
        identity.setAuthentication(OFFICIAL, List.of("so-y-te.chuyen-vien", "chuyen-vien"));
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static double median(List<Double> times) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(Double.NaN);
    }
}
