package vn.traoquyen.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.ProcessTest;
import vn.traoquyen.difficulty.DifficultyService;
import vn.traoquyen.difficulty.Question;
import vn.traoquyen.difficulty.Urgency;
import vn.traoquyen.difficulty.WorkStream;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.plan.engine.PlansAtWork;
import vn.traoquyen.reporting.ReportLine;
import vn.traoquyen.reporting.ReportSource;

/** What a report knows before anybody has written a line: powers, dossiers and difficulties of an agency. */
@ProcessTest
class KnownWorkTest {

    private static final String AGENCY = "so-ngoai-vu";
    private static final String SPECIALIST = "cv." + AGENCY;

    @Autowired
    PowerSource powers;

    @Autowired
    DossierSource dossiers;

    @Autowired
    DifficultySource difficulties;

    @Autowired
    PlansAtWork officials;

    @Autowired
    Dossiers written;

    @Autowired
    DifficultyService asking;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    Agencies agencies;

    @Test
    void thePowersOfAllAgenciesTogetherAreThoseOfTheLetter() {
        var day = LocalDate.of(2026, 4, 10);
        var all = agencies.all().stream().map(Agency::code).toList();

        var lines = powers.of(all, day.minusDays(9), day).values();

        assertThat(sum(lines, "Tổng số")).isEqualTo(201);
        assertThat(sum(lines, "Đã phân cấp") + sum(lines, "Đã ủy quyền")).isEqualTo(179);
        assertThat(sum(lines, "Đang thực hiện")).isEqualTo(8);
        assertThat(sum(lines, "Tạm dừng")).isEqualTo(2);
        assertThat(sum(lines, "Không thực hiện")).isEqualTo(12);
    }

    @Test
    void aDossierUnderWayIsCountedAndNamedWithItsStage() {
        var before = figure(dossiers, "Số hồ sơ đang xử lý");
        var title = "Ủy quyền cấp giấy phép tổ chức hội nghị quốc tế";
        officials.as(
                SPECIALIST,
                () -> forms.submitStartForm(transferApproval(), Map.of("title", title, "transferForm", "DELEGATION")));

        assertThat(figure(dossiers, "Số hồ sơ đang xử lý")).isEqualTo(before + 1);
        var id = written.search(new Dossiers.Search(null, null, title, 0, 1))
                .items()
                .get(0)
                .id();
        assertThat(lines(dossiers))
                .filteredOn(line -> line.label().equals("Tiến độ"))
                .singleElement()
                .extracting(ReportLine::text)
                .asString()
                .contains(id + " " + title + ": Khởi tạo hồ sơ");
    }

    @Test
    void aDifficultyIsCountedInThePeriodInWhichItWasRaisedAndAsOpenAfterwards() {
        var today = officials.today();
        var raised = figure(difficulties, "Đã phản ánh trong kỳ");
        var open = figure(difficulties, "Chưa được trả lời");
        officials.as(
                SPECIALIST,
                () -> asking.open(
                        new Question(
                                "Chưa rõ mẫu hộ chiếu công vụ của công chức xã",
                                "Công chức xã được cử đi công tác nhưng chưa rõ cơ quan nào đề nghị.",
                                "Hướng dẫn rõ cơ quan đề nghị.",
                                null,
                                WorkStream.ORGANIZATION,
                                Urgency.NORMAL,
                                null),
                        null,
                        null));

        assertThat(figure(difficulties, "Đã phản ánh trong kỳ")).isEqualTo(raised + 1);
        assertThat(figure(difficulties, "Chưa được trả lời")).isEqualTo(open + 1);
        var nextWeek = difficulties
                .of(List.of(AGENCY), today.plusDays(1), today.plusDays(7))
                .get(AGENCY);
        assertThat(nextWeek.get(0).figure()).isZero();
        assertThat(nextWeek.get(2).figure()).isEqualTo(open + 1);
    }

    private String transferApproval() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("transferApproval")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<ReportLine> lines(ReportSource source) {
        var today = officials.today();
        return source.of(List.of(AGENCY), today, today).getOrDefault(AGENCY, List.of());
    }

    private int figure(ReportSource source, String label) {
        return sum(List.of(lines(source)), label);
    }

    private static int sum(Collection<List<ReportLine>> reports, String label) {
        return reports.stream()
                .flatMap(List::stream)
                .filter(line -> line.label().equals(label))
                .mapToInt(ReportLine::figure)
                .sum();
    }
}
