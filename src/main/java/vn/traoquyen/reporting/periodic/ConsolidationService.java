package vn.traoquyen.reporting.periodic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.PeriodicReportSent;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/** What becomes of the parts of a period (tổng hợp, duyệt, gửi báo cáo): one report, approved and sent. */
@Service
public class ConsolidationService {

    private final Periods periods;
    private final ReportParts parts;
    private final PeriodicProcess process;
    private final PeriodDesk desk;
    private final Feeding feeding;
    private final Registry registry;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    ConsolidationService(
            Periods periods,
            ReportParts parts,
            PeriodicProcess process,
            PeriodDesk desk,
            Feeding feeding,
            Registry registry,
            Agencies agencies,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.parts = parts;
        this.process = process;
        this.desk = desk;
        this.feeding = feeding;
        this.registry = registry;
        this.agencies = agencies;
        this.events = events;
    }

    /** All parts are there, their time is over, or the report came back. */
    @Transactional
    public void open(String periodId) {
        periods.update(desk.take(periodId).consolidating());
    }

    /** The consolidator has made one report of the parts: the period is closed, whoever is missing. */
    @Transactional
    public void consolidate(String periodId, String summary, List<JointSection> sections, String missingNote) {
        var period = desk.take(periodId);
        var official = desk.officialOf(period.consolidator());
        var all = parts.of(periodId);
        var missing = all.stream().filter(part -> !part.isSent()).toList();
        if (!missing.isEmpty() && missingNote == null) {
            throw new Refusal("reporting.missingNoteNeeded", Map.of("count", missing.size()));
        }
        var now = desk.now();
        var note = missing.isEmpty() ? null : missingNote;
        parts.add(new JointReport(
                periodId,
                parts.jointReportsOf(periodId).size() + 1,
                now,
                Author.of(official),
                summary,
                sections,
                note,
                all.stream()
                        .filter(ReportPart::isSent)
                        .collect(Collectors.toMap(ReportPart::agency, ReportPart::version))));
        parts.updateAll(all.stream().map(part -> part.missing(!part.isSent())).toList());
        parts.takeIn(parts.latecomers(period), periodId);
        periods.update(period.closed(now, note));
        desk.write(periodId, PeriodDeed.CONSOLIDATE, null, note, Author.of(official));
        if (!missing.isEmpty()) {
            events.publishEvent(new ReportMissing(
                    periodId,
                    period.fullTitle(),
                    period.consolidator(),
                    missing.stream().map(ReportPart::agency).collect(Collectors.toSet()),
                    note));
        }
    }

    /** Closes a period from its page: by the task of the one who asks. */
    @Transactional
    public void submit(String periodId, Map<String, Object> form) {
        if (!process.complete(periodId, "consolidateReports", null, form)) {
            throw new Refusal("reporting.conflict.notYourTurn");
        }
    }

    /** The head approves it or gives it back. */
    @Transactional
    public ApprovalOutcome decide(String periodId, ApprovalOutcome outcome, String reason) {
        var period = desk.take(periodId);
        var official = desk.officialOf(period.approver());
        if (outcome == ApprovalOutcome.APPROVE) {
            periods.update(period.approved(desk.now(), official.fullName(), PartyNames.office(official)));
            desk.write(periodId, PeriodDeed.APPROVE, null, reason, Author.of(official));
        } else {
            desk.write(periodId, PeriodDeed.RETURN, null, reason, Author.of(official));
        }
        return outcome;
    }

    /** It has gone, under this number and on this day. */
    @Transactional
    public void send(String periodId, int number, LocalDate on) {
        var period = desk.take(periodId);
        var official = desk.officialOf(registry.of(period.approver()));
        refuseUnlikely(period, on);
        if (periods.isNumberTaken(period.approver(), on.getYear(), number)) {
            throw new Refusal("reporting.conflict.number", Map.of("number", number, "year", on.getYear()));
        }
        var symbol = "%02d/BC-%s"
                .formatted(number, agencies.byCode(period.approver()).symbol());
        var sent = period.sent(number, symbol, on);
        periods.update(sent);
        desk.write(periodId, PeriodDeed.SEND, null, "Số " + symbol, Author.of(official));
        feeding.handOn(sent);
        events.publishEvent(new PeriodicReportSent(
                periodId, period.fullTitle(), period.approver(), period.addressee(), symbol, on));
    }

    private void refuseUnlikely(ReportPeriod period, LocalDate on) {
        var today = LocalDate.ofInstant(desk.now(), OfficeTime.ZONE);
        var approved = LocalDate.ofInstant(period.approval().at(), OfficeTime.ZONE);
        if (on.isAfter(today) || on.isBefore(approved)) {
            throw new Refusal(
                    "reporting.sentOnUnlikely",
                    Map.of("first", PaperDate.numeric(approved), "last", PaperDate.numeric(today)));
        }
    }
}
