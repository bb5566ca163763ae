package vn.traoquyen.register.monitoring;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.Holding;
import vn.traoquyen.register.RegisterService;
import vn.traoquyen.register.TransferExpiring;
import vn.traoquyen.register.monitoring.Monitoring.Cycles;
import vn.traoquyen.register.monitoring.MonitoringEntry.Judgement;
import vn.traoquyen.shared.Refusal;

/** Everything that is done while an instrument is in force (theo dõi văn bản đang có hiệu lực). */
@Service
public class MonitoringService {

    private final Monitorings monitorings;
    private final TransfersInForce transfers;
    private final MonitoringDesk desk;
    private final MonitoringProcess process;
    private final Schedule schedule;
    private final RegisterService register;
    private final SuccessorsUnderWay underWay;
    private final ApplicationEventPublisher events;

    MonitoringService(
            Monitorings monitorings,
            TransfersInForce transfers,
            MonitoringDesk desk,
            MonitoringProcess process,
            Schedule schedule,
            RegisterService register,
            SuccessorsUnderWay underWay,
            ApplicationEventPublisher events) {
        this.monitorings = monitorings;
        this.transfers = transfers;
        this.desk = desk;
        this.process = process;
        this.schedule = schedule;
        this.register = register;
        this.underWay = underWay;
        this.events = events;
    }

    /** A lead agency says whether the transfer still fits and its holders are up to it. */
    @Transactional
    public MonitoringOutcome review(
            String instrumentId,
            String lead,
            MonitoringOutcome outcome,
            String assessment,
            Judgement judgement,
            Cycles cycles) {
        judged(MonitoringDeed.REVIEW, instrumentId, lead, outcome, assessment, judgement, null);
        monitorings.cycles(instrumentId, cycles);
        return outcome;
    }

    /** A lead agency says before the last day what is to come after it. */
    @Transactional
    public MonitoringOutcome decideExpiry(
            String instrumentId, String lead, MonitoringOutcome outcome, Judgement judgement) {
        var dossier = outcome == MonitoringOutcome.UNDER_WAY ? underWay(instrumentId, lead) : null;
        judged(MonitoringDeed.PREPARE_EXPIRY, instrumentId, lead, outcome, null, judgement, dossier);
        return outcome;
    }

    private void judged(
            MonitoringDeed deed,
            String instrumentId,
            String lead,
            MonitoringOutcome outcome,
            String text,
            Judgement judgement,
            String dossier) {
        var official = desk.officialOf(lead);
        var now = desk.now();
        monitorings.add(
                instrumentId,
                new MonitoringEntry(null, now, deed, outcome, text, judgement, desk.author(official), dossier));
    }

    private String underWay(String instrumentId, String lead) {
        var led = transfers.of(instrumentId).ledBy(lead);
        return underWay.of(instrumentId, led).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "register.noSuccessorUnderWay",
                        Map.of(
                                "powers",
                                led.stream().map(Holding::powerCode).distinct().collect(Collectors.joining(", ")))));
    }

    /** A holder reports, its own figures and nobody else's. */
    @Transactional
    public void report(String instrumentId, String holder, Figures figures) {
        var official = desk.officialOf(holder);
        monitorings.add(
                instrumentId,
                new HolderReport(
                        holder,
                        desk.now(),
                        figures.received(),
                        figures.settled(),
                        figures.onTime(),
                        figures.difficulties(),
                        figures.proposals(),
                        official.userId(),
                        desk.signature(official)));
    }

    /** What a holder fills into its report (số liệu báo cáo). */
    public record Figures(int received, int settled, int onTime, String difficulties, String proposals) {}

    /** Gives the warning that is due, or the next one where the clock was set on by hand. */
    @Transactional
    public void warn(String instrumentId) {
        var transfer = transfers.of(instrumentId);
        schedule.nextWarning(instrumentId).ifPresent(days -> {
            var lastDay = transfer.lastDay().orElseThrow();
            monitorings.warned(instrumentId, days);
            monitorings.add(
                    instrumentId,
                    desk.happened(
                            MonitoringDeed.WARN,
                            "Mốc %d ngày; hết hiệu lực sau ngày %s.".formatted(days, Paper.date(lastDay))));
            events.publishEvent(new TransferExpiring(
                    instrumentId,
                    transfer.instrument().symbol(),
                    lastDay,
                    days,
                    transfers.leads(transfer),
                    transfers.holders(transfer)));
        });
    }

    /**
     * The last day is over: what the instrument handed over has ended by itself. Where some of it is held for longer, as
     * when its last day was corrected since, it is watched on.
     */
    @Transactional
    public void end(String instrumentId) {
        var ended = register.expire(instrumentId);
        if (transfers.goesOn(instrumentId)) {
            monitorings.forgetWarnings(instrumentId);
        } else {
            monitorings.over(Set.of(instrumentId), desk.now());
            monitorings.add(
                    instrumentId,
                    desk.happened(MonitoringDeed.END, "%d nhiệm vụ hết hiệu lực.".formatted(ended.size())));
        }
    }

    /** An agency of either side has taken note of the end. */
    @Transactional
    public void acknowledgeEnd(String instrumentId, String agency, String note) {
        var official = desk.officialOf(agency);
        monitorings.add(instrumentId, desk.done(MonitoringDeed.ACKNOWLEDGE_END, note, official));
    }

    /** A law has changed; whatever is in force of the powers concerned is to be reviewed now. */
    @Transactional
    public void legalBasisChanged(LegalBasisChanged changed) {
        var change = changed.change();
        var reason = Stream.of(
                        change.title(),
                        change.paper() + ", từ ngày " + Paper.date(change.effectiveOn()),
                        change.summary())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        transfers.inForce(changed.powerCodes()).forEach(instrument -> legalBasisChanged(instrument, reason));
    }

    private void legalBasisChanged(String instrumentId, String reason) {
        var monitoring = monitorings.hold(instrumentId);
        if (monitoring.filter(watched -> watched.overAt() == null).isEmpty()) {
            return;
        }
        monitorings.add(instrumentId, desk.happened(MonitoringDeed.LEGAL_BASIS_CHANGED, reason));
        if (monitoring.get().isStarted()) {
            process.legalBasisChanged(instrumentId);
        }
    }
}
