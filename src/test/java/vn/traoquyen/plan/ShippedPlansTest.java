package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.traoquyen.plan.persistence.PlansOfFiles;

/** The plans that come with the program say what the papers say, word for word. */
class ShippedPlansTest {

    private static final Map<String, String> PAPERS = Map.of(
            "lang-son-2025", "lang-son-2025-plan",
            "lang-son-2026", "lang-son-2026-status-letter",
            "thai-nguyen-2025", "thai-nguyen-2025-plan",
            "dak-lak-office-2025", "dak-lak-office-2025-plan",
            "trung-khanh-2025", "trung-khanh-commune-2025-plan");

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void everyWordOfItStandsOnItsPaper(String id, PlanContent plan) throws IOException {
        var paper = paper(id);

        assertThat(words(plan).map(ShippedPlansTest::plain).filter(words -> !paper.contains(words)))
                .isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> plans() {
        return PlansOfFiles.all().stream().map(plan -> org.junit.jupiter.params.provider.Arguments.of(plan.id(), plan));
    }

    private static Stream<String> words(PlanContent plan) {
        return Stream.of(
                        Stream.of(plan.title(), plan.signer(), plan.coordinatorWords(), plan.difficultyWords()),
                        plan.legalBases().stream(),
                        plan.items().stream().flatMap(ShippedPlansTest::words),
                        plan.reports().stream()
                                .flatMap(duty ->
                                        Stream.of(duty.words(), duty.rhythm().words())))
                .flatMap(part -> part)
                .filter(Objects::nonNull);
    }

    private static Stream<String> words(PlanItem item) {
        return Stream.of(
                item.heading(),
                item.words(),
                item.leadWords(),
                item.supportWords(),
                item.product(),
                item.deadline().words());
    }

    @Test
    void aDraftHasNoNumberAndTwoItemsNumberedSixAreToldApart() {
        var numbers = PlansOfFiles.all().stream()
                .collect(Collectors.toMap(PlanContent::id, plan -> Objects.requireNonNullElse(plan.number(), 0)));
        assertThat(numbers).containsEntry("thai-nguyen-2025", 89);
        assertThat(numbers.values().stream().filter(number -> number == 0)).hasSize(4);

        var commune = PlansOfFiles.of("trung-khanh-2025");
        assertThat(commune.items())
                .extracting(PlanItem::printed)
                .containsExactly("1", "2", "3", "4", "5", "6", "6", "7");
        assertThat(commune.items()).extracting(PlanItem::label).doesNotHaveDuplicates();
        assertThat(commune.items().get(6).note()).contains("đánh số 6 cho hai đầu việc");
    }

    @Test
    void whoConsolidatesIsSaidForEachStreamOfEachPlan() {
        var consolidators = PlansOfFiles.of("thai-nguyen-2025");

        assertThat(consolidators.stream("ra-soat").consolidator()).isEqualTo("so-tu-phap");
        assertThat(consolidators.stream("de-xuat").consolidator()).isEqualTo("so-noi-vu");
        assertThat(PlansOfFiles.of("lang-son-2026").coordinator()).isEqualTo("so-tu-phap");
        assertThat(PlansOfFiles.of("lang-son-2025").coordinator()).isEqualTo("so-noi-vu");
    }

    @Test
    void s000_5_theDepartmentReportsToTheCommitteeAndTheCommitteeToTheMinistry() {
        var duty = PlansOfFiles.of("lang-son-2025").reports().get(0);

        assertThat(duty.reporters()).containsExactly("so-noi-vu");
        assertThat(List.of(duty.receiver(), duty.onwardTo())).containsExactly("ubnd-tinh", "Bộ Nội vụ");
        assertThat(duty.rhythm().words()).isEqualTo("theo quy định");
        assertThat(duty.rhythm().every()).isNull();
    }

    @Test
    void s000_6_everyDepartmentReportsItsResults() {
        var duty = PlansOfFiles.of("lang-son-2025").reports().get(1);

        assertThat(duty.reporters()).containsExactly("DEPARTMENTS");
        assertThat(duty.receiver()).isEqualTo("so-noi-vu");
    }

    @Test
    void s000_8_and_s003_6_difficultiesGoTheWayOfTheirPlan() {
        assertThat(PlansOfFiles.of("lang-son-2025").difficultiesTo()).isEqualTo("so-noi-vu");
        assertThat(PlansOfFiles.of("lang-son-2026").difficultiesTo()).isEqualTo("so-tu-phap");
        assertThat(PlansOfFiles.of("dak-lak-office-2025").difficultiesTo()).isEqualTo("vp-ubnd-tinh-hcqt");
        assertThat(PlansOfFiles.of("trung-khanh-2025").difficultiesTo()).isEqualTo("xa-01477-vp");
    }

    @Test
    void s001_4_unitsReportBeforeThreeOnWednesdays() {
        var rhythm = PlansOfFiles.of("dak-lak-office-2025").reports().get(0);

        assertThat(rhythm.rhythm().every()).isEqualTo(Frequency.WEEK);
        assertThat(rhythm.rhythm().weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(rhythm.rhythm().time()).isEqualTo(LocalTime.of(15, 0));
        assertThat(rhythm.items()).containsExactly(2, 3);
        assertThat(rhythm.receiver()).isEqualTo("vp-ubnd-tinh-hcqt");
    }

    @Test
    void s001_5_theOfficeReportsOnThursdaysOnceItsHeadHasApproved() {
        var duty = PlansOfFiles.of("dak-lak-office-2025").reports().get(1);

        assertThat(duty.rhythm().weekday()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(List.of(duty.approver(), duty.receiver())).containsExactly("vp-ubnd-tinh", "so-noi-vu");
    }

    @Test
    void s004_8_officialsReportTheirProgressToTheOffice() {
        var duty = PlansOfFiles.of("trung-khanh-2025").reports().get(0);

        assertThat(duty.receiver()).isEqualTo("xa-01477-vp");
        assertThat(duty.words()).contains("thường xuyên báo cáo tiến độ về Văn phòng HĐND và UBND");
    }

    private static String paper(String id) throws IOException {
        try (var text = ShippedPlansTest.class.getResourceAsStream("/plan/sources/" + PAPERS.get(id) + ".txt")) {
            return plain(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Lines of the page are no part of what it says. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\f]+", " ")
                .strip();
    }
}
