package vn.traoquyen.reporting.periodic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;

/** Puts the parts of a period together as the first text of its report (dự thảo báo cáo tổng hợp), to be edited. */
@Component
public class JointDraft {

    private static final String ADDITION = "Kết quả, nội dung khác";
    private static final String PROPOSALS = "Khó khăn, vướng mắc; đề xuất, kiến nghị";
    private static final String LATE = "Báo cáo gửi muộn của kỳ trước";

    private final ReportParts parts;
    private final PartyNames names;

    JointDraft(ReportParts parts, PartyNames names) {
        this.parts = parts;
        this.names = names;
    }

    /** As it was submitted the last time; the first time from the parts, with the latecomers of earlier periods. */
    public List<JointSection> of(ReportPeriod period) {
        var submitted = parts.jointReportsOf(period.id());
        return submitted.isEmpty()
                ? sections(latest(period.id()), parts.latecomers(period))
                : submitted.get(submitted.size() - 1).sections();
    }

    /** What each agency reports at the moment, in the order of their codes. */
    public List<PartVersion> latest(String periodId) {
        return List.copyOf(parts.versionsOf(periodId).stream()
                .collect(Collectors.toMap(
                        PartVersion::agency, Function.identity(), (earlier, later) -> later, LinkedHashMap::new))
                .values());
    }

    private List<JointSection> sections(List<PartVersion> latest, List<Latecomer> latecomers) {
        var sections = new ArrayList<JointSection>();
        byTheme(latest).forEach((theme, lines) -> sections.add(new JointSection(theme, text(lines))));
        sections.add(new JointSection(ADDITION, joined(latest, PartVersion::addition)));
        sections.add(new JointSection(PROPOSALS, joined(latest, PartVersion::proposals)));
        sections.add(new JointSection(LATE, late(latecomers)));
        var said =
                sections.stream().filter(section -> !section.text().isBlank()).toList();
        return said.isEmpty() ? List.of(new JointSection(ADDITION, "")) : said;
    }

    private record Reported(String agency, PartLine line) {}

    private static Map<String, List<Reported>> byTheme(List<PartVersion> versions) {
        return versions.stream()
                .flatMap(version -> version.lines().stream().map(line -> new Reported(version.agency(), line)))
                .collect(Collectors.groupingBy(
                        reported -> reported.line().theme(), LinkedHashMap::new, Collectors.toList()));
    }

    /** First the sums of the figures, then what each agency says. */
    private String text(List<Reported> lines) {
        var sums = lines.stream()
                .map(Reported::line)
                .filter(PartLine::isFigure)
                .collect(Collectors.groupingBy(
                        PartLine::label, LinkedHashMap::new, Collectors.summingInt(PartLine::figure)));
        return Stream.concat(
                        sums.entrySet().stream().map(sum -> "- " + sum.getKey() + ": " + sum.getValue() + "."),
                        lines.stream()
                                .filter(reported -> !reported.line().isFigure()
                                        && !reported.line().text().isBlank())
                                .map(this::said))
                .collect(Collectors.joining("\n"));
    }

    private String said(Reported reported) {
        return names.agency(reported.agency()) + " - " + reported.line().label() + ": "
                + reported.line().text();
    }

    private String joined(List<PartVersion> versions, Function<PartVersion, String> what) {
        return versions.stream()
                .filter(version -> what.apply(version) != null)
                .map(version -> names.agency(version.agency()) + ": " + what.apply(version))
                .collect(Collectors.joining("\n"));
    }

    private String late(List<Latecomer> latecomers) {
        return latecomers.stream().map(this::late).collect(Collectors.joining("\n"));
    }

    private String late(Latecomer latecomer) {
        var version = latecomer.version();
        var said = Stream.concat(
                        version.lines().stream()
                                .map(line -> line.label() + ": " + (line.isFigure() ? line.figure() : line.text())),
                        Stream.of(version.addition(), version.proposals()).filter(text -> text != null))
                .collect(Collectors.joining("; "));
        return "%s (%s): %s".formatted(names.agency(version.agency()), latecomer.period(), said);
    }
}
