package vn.traoquyen.reporting.periodic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.reporting.ReportUrged;
import vn.traoquyen.shared.Refusal;

/** Everything that happens to the report of one agency (báo cáo của đơn vị): filled, sent, corrected, urged. */
@Service
public class PartService {

    private final ReportParts parts;
    private final PreFilling preFilling;
    private final PeriodicProcess process;
    private final PeriodDesk desk;
    private final PartyNames names;
    private final ApplicationEventPublisher events;

    PartService(
            ReportParts parts,
            PreFilling preFilling,
            PeriodicProcess process,
            PeriodDesk desk,
            PartyNames names,
            ApplicationEventPublisher events) {
        this.parts = parts;
        this.preFilling = preFilling;
        this.process = process;
        this.desk = desk;
        this.names = names;
        this.events = events;
    }

    /** Asks again what the system knows, for somebody of the agency who sets about its report. */
    @Transactional
    public void refresh(String periodId, String agency) {
        var period = desk.take(periodId);
        var part = part(periodId, agency);
        if (part.isSent() || part.fedBy() != null) {
            return;
        }
        var known = preFilling.of(List.of(agency), period.firstDay(), period.lastDay());
        parts.update(part.known(known.get(agency), desk.now()));
    }

    /** Takes the report of his agency in hand for the one who asks; what the system knows is asked for again. */
    @Transactional
    public void begin(String periodId, String agency) {
        desk.officialOf(agency);
        if (!process.take(periodId, "writeReport", agency)) {
            throw new Refusal("reporting.conflict.notYourTurn");
        }
    }

    /** Takes in what somebody of the agency has put into the form of its task. */
    @Transactional
    public void send(String periodId, String agency, PartContent content) {
        var official = desk.officialOf(agency);
        var period = desk.take(periodId);
        keep(part(periodId, agency), content, official);
        if (period.status() == PeriodStatus.COLLECTING
                && parts.of(periodId).stream().allMatch(ReportPart::isSent)) {
            process.partsComplete(periodId);
        }
    }

    /** Sends the report from its page: by its task, or, where that is done and the period open still, once more. */
    @Transactional
    public void submit(String periodId, String agency, PartContent content, Map<String, Object> form) {
        var official = desk.officialOf(agency);
        var period = desk.take(periodId);
        var part = part(periodId, agency);
        if (part.isSent()) {
            if (period.isClosed() || part.fedBy() != null) {
                throw new Refusal("reporting.conflict.closed", Map.of("period", period.label()));
            }
            keep(part, content, official);
        } else if (!process.complete(periodId, "writeReport", agency, form)) {
            throw new Refusal("reporting.conflict.notYourTurn");
        }
    }

    private void keep(ReportPart part, PartContent content, Official official) {
        var lines = content.over(part.known());
        if (content.saysNothing(lines)) {
            throw new Refusal("reporting.reportEmpty");
        }
        var now = desk.now();
        parts.add(new PartVersion(
                part.periodId(),
                part.agency(),
                part.version() + 1,
                now,
                Author.of(official),
                lines,
                content.addition(),
                content.proposals()));
        parts.update(part.sent(now));
        desk.write(part.periodId(), PeriodDeed.SEND_PART, part.agency(), null, Author.of(official));
    }

    /** The consolidator urges those that have not reported: these, or all of them where none is named. */
    @Transactional
    public Set<String> urge(String periodId, Collection<String> agencies, String note) {
        var period = desk.take(periodId);
        var official = desk.officialOf(period.consolidator());
        var urged = parts.of(periodId).stream()
                .filter(part -> !part.isSent())
                .filter(part -> agencies.isEmpty() || agencies.contains(part.agency()))
                .toList();
        if (urged.isEmpty()) {
            throw new Refusal("reporting.nobodyToUrge");
        }
        parts.updateAll(urged.stream().map(ReportPart::urgedOnceMore).toList());
        var codes = urged.stream().map(ReportPart::agency).collect(Collectors.toSet());
        desk.write(periodId, PeriodDeed.URGE, null, said(codes, note), Author.of(official));
        events.publishEvent(new ReportUrged(
                periodId,
                period.fullTitle(),
                period.consolidator(),
                codes,
                period.moments().partsDue(),
                note));
        return codes;
    }

    private String said(Set<String> codes, String note) {
        var who = codes.stream().sorted().map(names::agency).collect(Collectors.joining("; "));
        return note == null ? who : who + ". " + note;
    }

    private ReportPart part(String periodId, String agency) {
        return parts.find(periodId, agency).orElseThrow(() -> new Refusal("reporting.forbidden.notAsked"));
    }
}
