package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lets the consolidated report of one level become a part of the next (báo cáo hai cấp): nobody retypes what was approved
 * and sent.
 */
@Component
class Feeding {

    private static final String THEME = "Báo cáo tổng hợp";

    private final ReportingRules rules;
    private final Periods periods;
    private final ReportParts parts;
    private final PeriodicProcess process;
    private final PeriodDesk desk;

    Feeding(ReportingRules rules, Periods periods, ReportParts parts, PeriodicProcess process, PeriodDesk desk) {
        this.rules = rules;
        this.periods = periods;
        this.parts = parts;
        this.process = process;
        this.desk = desk;
    }

    /** Hands a report that was sent on to the period above that waits for it; nothing where none does. */
    void handOn(ReportPeriod sent) {
        rules.find(sent.ruleCode())
                .map(ReportingRule::feeds)
                .flatMap(above -> periods.openOf(above, sent.lastDay()))
                .ifPresent(above -> give(sent, desk.take(above.id())));
    }

    /** A period takes up what was sent before it was opened. */
    void takeUp(ReportPeriod period) {
        parts.of(period.id()).stream()
                .filter(part -> part.fedBy() != null)
                .map(part -> periods.lastSent(part.fedBy(), period.firstDay(), period.lastDay()))
                .flatMap(Optional::stream)
                .forEach(sent -> give(sent, period));
    }

    private void give(ReportPeriod sent, ReportPeriod above) {
        parts.find(above.id(), sent.approver())
                .filter(part -> sent.ruleCode().equals(part.fedBy()))
                .ifPresent(part -> {
                    var now = desk.now();
                    parts.add(version(part, sent, now));
                    parts.update(part.sent(now));
                    desk.write(
                            above.id(),
                            PeriodDeed.FEED,
                            part.agency(),
                            sent.fullTitle() + ", số " + sent.sending().symbol(),
                            Author.SYSTEM);
                    if (parts.of(above.id()).stream().allMatch(ReportPart::isSent)) {
                        process.partsComplete(above.id());
                    }
                });
    }

    private PartVersion version(ReportPart part, ReportPeriod sent, Instant now) {
        return new PartVersion(
                part.periodId(), part.agency(), part.version() + 1, now, Author.SYSTEM, lines(sent), null, null);
    }

    private List<PartLine> lines(ReportPeriod sent) {
        var joint = parts.jointReportsOf(sent.id());
        var report = joint.get(joint.size() - 1);
        var lines = new ArrayList<>(sums(parts.versionsOf(sent.id()), report));
        if (report.summary() != null) {
            lines.add(text("Đánh giá chung", report.summary()));
        }
        report.sections().forEach(section -> lines.add(text(section.title(), section.text())));
        return lines;
    }

    private static List<PartLine> sums(List<PartVersion> versions, JointReport report) {
        var sums = versions.stream()
                .filter(version -> Integer.valueOf(version.number())
                        .equals(report.included().get(version.agency())))
                .flatMap(version -> version.lines().stream())
                .filter(PartLine::isFigure)
                .collect(Collectors.groupingBy(
                        line -> List.of(line.theme(), line.label()),
                        LinkedHashMap::new,
                        Collectors.summingInt(PartLine::figure)));
        return sums.entrySet().stream()
                .map(sum -> new PartLine(
                        sum.getKey().get(0), sum.getKey().get(1), sum.getValue(), null, sum.getValue(), null))
                .toList();
    }

    private static PartLine text(String label, String text) {
        return new PartLine(THEME, label, null, text, null, text);
    }
}
