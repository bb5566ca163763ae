package vn.traoquyen.reporting.periodic;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.shared.OfficeTime;

/** A period as its forms show it (nội dung kỳ báo cáo trên biểu mẫu). */
@Component
public class PeriodReading {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M/yyyy");

    private final Periods periods;
    private final ReportParts parts;
    private final ReportingRules rules;
    private final JointDraft draft;
    private final PartyNames names;
    private final Clock clock;

    PeriodReading(
            Periods periods, ReportParts parts, ReportingRules rules, JointDraft draft, PartyNames names, Clock clock) {
        this.periods = periods;
        this.parts = parts;
        this.rules = rules;
        this.draft = draft;
        this.names = names;
        this.clock = clock;
    }

    public record Fact(String label, String value) {}

    public record PartRow(String agency, String state, String sentAt, String note) {}

    public record FigureRow(String agency, String line, Integer figure, String known) {}

    public record FigureField(String line, String known, Integer figure) {}

    public record TextField(String line, String text) {}

    public record Returned(String at, String who, String reason) {}

    public record Missing(String agency) {}

    public List<Fact> facts(ReportPeriod period) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Báo cáo", period.title()));
        facts.add(new Fact("Kỳ báo cáo", period.label()));
        facts.add(new Fact("Đơn vị tổng hợp", names.agency(period.consolidator())));
        facts.add(new Fact("Nơi nhận", period.addressee()));
        facts.add(new Fact("Đơn vị gửi trước", moment(period.moments().partsDue())));
        facts.add(new Fact("Gửi báo cáo tổng hợp trước", moment(period.moments().sentDue())));
        rules.find(period.ruleCode()).ifPresent(rule -> {
            facts.add(new Fact("Căn cứ", rule.basis()));
            if (!rule.confirmed() && rule.note() != null) {
                facts.add(new Fact("Chưa kiểm chứng", rule.note()));
            }
        });
        if (period.approval() != null) {
            facts.add(new Fact(
                    "Người duyệt",
                    period.approval().by() + ", " + moment(period.approval().at())));
        }
        return facts;
    }

    public ReportPart part(ReportPeriod period, String agency) {
        return parts.find(period.id(), agency).orElseThrow();
    }

    public List<FigureField> figureFields(ReportPart part) {
        return part.known().stream()
                .filter(PartLine::isFigure)
                .map(line -> new FigureField(line.name(), String.valueOf(line.knownFigure()), line.knownFigure()))
                .toList();
    }

    public List<TextField> textFields(ReportPart part) {
        return part.known().stream()
                .filter(line -> !line.isFigure())
                .map(line -> new TextField(line.name(), line.knownText()))
                .toList();
    }

    public List<PartRow> parts(ReportPeriod period) {
        var now = clock.instant();
        return parts.of(period.id()).stream()
                .map(part -> new PartRow(
                        names.agency(part.agency()),
                        part.stateIn(period, now).label(),
                        part.isSent() ? moment(part.sentAt()) : "",
                        part.urged() == 0 ? "" : "Đã đôn đốc " + part.urged() + " lần"))
                .toList();
    }

    public List<Missing> missing(ReportPeriod period) {
        return parts.of(period.id()).stream()
                .filter(part -> period.isClosed() ? part.missing() : !part.isSent())
                .map(part -> new Missing(names.agency(part.agency())))
                .toList();
    }

    /** What each agency reports, with what the system knew where it reports something else. */
    public List<FigureRow> figures(ReportPeriod period) {
        return draft.latest(period.id()).stream()
                .flatMap(version -> version.lines().stream()
                        .filter(PartLine::isFigure)
                        .map(line -> new FigureRow(
                                names.agency(version.agency()),
                                line.name(),
                                line.figure(),
                                line.isChanged() ? "Hệ thống: " + line.knownFigure() : "")))
                .toList();
    }

    public List<Returned> returns(ReportPeriod period) {
        return periods.entriesOf(period.id()).stream()
                .filter(entry -> entry.deed() == PeriodDeed.RETURN)
                .map(entry -> new Returned(moment(entry.at()), entry.author().name(), entry.text()))
                .toList();
    }

    public List<JointSection> draft(ReportPeriod period) {
        return draft.of(period);
    }

    public Optional<String> summary(ReportPeriod period) {
        return lastReport(period).map(JointReport::summary);
    }

    /** As it was written the last time; null where nothing was. */
    public String missingNote(ReportPeriod period) {
        return lastReport(period).map(JointReport::missingNote).orElse(null);
    }

    /** The report as it was submitted the last time, the overall judgement first. */
    public List<JointSection> submitted(ReportPeriod period) {
        var rows = new ArrayList<JointSection>();
        lastReport(period).ifPresent(report -> {
            if (report.summary() != null) {
                rows.add(new JointSection("Đánh giá chung", report.summary()));
            }
            rows.addAll(report.sections());
            if (report.missingNote() != null) {
                rows.add(new JointSection("Đơn vị chưa gửi báo cáo", report.missingNote()));
            }
        });
        return rows;
    }

    private Optional<JointReport> lastReport(ReportPeriod period) {
        var submitted = parts.jointReportsOf(period.id());
        return submitted.isEmpty() ? Optional.empty() : Optional.of(submitted.get(submitted.size() - 1));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(OfficeTime.ZONE));
    }
}
