package vn.traoquyen.plan;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.plan.Signals.Signal;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to one agency's share of an item (thực hiện đầu việc). */
@Service
public class UndertakingService {

    private final Plans plans;
    private final Undertakings undertakings;
    private final PlanDesk desk;
    private final RoundService rounds;
    private final Signals signals;
    private final AcceptanceCheck acceptance;
    private final Officials officials;
    private final PlanRights rights;
    private final ApplicationEventPublisher events;

    UndertakingService(
            Plans plans,
            Undertakings undertakings,
            PlanDesk desk,
            RoundService rounds,
            Signals signals,
            AcceptanceCheck acceptance,
            Officials officials,
            PlanRights rights,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.desk = desk;
        this.rounds = rounds;
        this.signals = signals;
        this.acceptance = acceptance;
        this.officials = officials;
        this.rights = rights;
        this.events = events;
    }

    /** The head of the lead agency says who does it. */
    @Transactional
    public void assign(String id, String holder, String instruction) {
        var undertaking = held(id);
        desk.officialOf(undertaking.agency());
        var official = officials
                .find(holder)
                .filter(found -> found.agencyCode().equals(undertaking.agency()))
                .filter(found -> found.position() == Position.SPECIALIST || found.position() == Position.HEAD)
                .orElseThrow(() -> new Refusal("plan.holderElsewhere"));
        undertakings.holder(id, official.userId());
        undertakings.status(id, UndertakingStatus.IN_PROGRESS);
        var text = official.fullName() + (instruction == null ? "" : ": " + instruction);
        undertakings.add(id, desk.done(undertaking, UndertakingDeed.ASSIGN, text, null));
    }

    /** The lead agency reports what was done. */
    @Transactional
    public void report(String id, String result, String paper) {
        var undertaking = held(id);
        desk.officialOf(undertaking.agency());
        var plan = plan(undertaking);
        acceptance.checkEvidence(plan.item(undertaking.item()), undertaking, paper);
        undertakings.status(id, UndertakingStatus.REPORTED);
        undertakings.add(id, desk.done(undertaking, UndertakingDeed.REPORT, result, paper));
        events.publishEvent(new PlanItemReported(
                PlanEvent.of(plan, undertaking), desk.official().userId(), result));
    }

    /** What a consolidator answers (kết quả xem xét). */
    public enum Judgement {
        ACCEPT,
        ACCEPT_AND_CLOSE,
        RETURN
    }

    /** The consolidator of the stream accepts or returns the report. */
    @Transactional
    public ReportOutcome judge(String id, Judgement judgement, String text) {
        var undertaking = held(id);
        var plan = plan(undertaking);
        var item = plan.item(undertaking.item());
        desk.officialOf(undertaking.consolidator());
        if (judgement == Judgement.RETURN) {
            undertakings.status(id, UndertakingStatus.RETURNED);
            undertakings.add(id, desk.done(undertaking, UndertakingDeed.RETURN, text, null));
            events.publishEvent(new PlanItemReturned(
                    PlanEvent.of(plan, undertaking), desk.official().userId(), text));
            return ReportOutcome.RETURN;
        }
        acceptance.checkResult(item, undertaking);
        undertakings.add(id, desk.done(undertaking, UndertakingDeed.ACCEPT, text, null));
        var next = judgement == Judgement.ACCEPT_AND_CLOSE ? ReportOutcome.DONE : next(plan, item);
        follow(undertaking, next);
        events.publishEvent(new PlanItemAccepted(
                PlanEvent.of(plan, undertaking), desk.official().userId(), next == ReportOutcome.DONE));
        return next;
    }

    private ReportOutcome next(Plan plan, PlanItem item) {
        var kind = item.deadline().kind();
        if (kind == DeadlineKind.AFTER_CENTRAL_LETTER) {
            return ReportOutcome.NEXT_LETTER;
        }
        var date = plans.datesOf(plan.id()).get(item.ordinal());
        boolean again = kind.isAskedAgain() || kind.needsDate() && date != null && date.dueOn() == null;
        return again ? ReportOutcome.NEXT_PERIOD : ReportOutcome.DONE;
    }

    private void follow(Undertaking undertaking, ReportOutcome next) {
        switch (next) {
            case NEXT_PERIOD -> undertakings.status(undertaking.id(), UndertakingStatus.ACCEPTED);
            case NEXT_LETTER -> {
                undertakings.status(undertaking.id(), UndertakingStatus.AWAITING_LETTER);
                if (rounds.letterFor(plan(undertaking), undertaking).isPresent()) {
                    signals.signal(List.of(undertaking.id()), Signal.LETTER);
                }
            }
            case DONE -> {
                undertakings.close(undertaking.id(), UndertakingStatus.COMPLETED, desk.now());
                undertakings.add(undertaking.id(), desk.happened(undertaking.round(), UndertakingDeed.COMPLETE, null));
            }
            case RETURN -> throw new IllegalArgumentException("Nothing follows a return");
        }
    }

    /** An agency that co-operates, or the lead agency itself, adds its words. */
    @Transactional
    public void contribute(String id, String text) {
        var undertaking = held(id);
        var plan = plan(undertaking);
        rights.check(rights.reads(plan, undertaking), "plan.notFound.undertaking");
        rights.check(rights.contributes(undertaking), "plan.forbidden.contribute");
        if (!undertaking.status().isOpen()) {
            throw new Refusal(
                    "plan.conflict.closed",
                    Map.of("status", undertaking.status().label()));
        }
        var words = PlainText.lines(text);
        if (words.isEmpty()) {
            throw new Refusal("plan.nothingWritten");
        }
        undertakings.add(id, desk.done(undertaking, UndertakingDeed.CONTRIBUTE, words, null));
        events.publishEvent(new PlanItemContributed(
                PlanEvent.of(plan, undertaking), desk.official().userId(), words));
    }

    /** Its process has come to an end. @return whether it was completed, and not only over */
    @Transactional
    public boolean close(String id) {
        var undertaking = held(id);
        if (undertaking.status().isOpen()) {
            undertakings.close(id, UndertakingStatus.PERIOD_OVER, desk.now());
            undertakings.add(id, desk.happened(undertaking.round(), UndertakingDeed.PERIOD_OVER, null));
        }
        closePlan(undertaking.planId());
        return held(id).status() == UndertakingStatus.COMPLETED;
    }

    /** A plan of which nothing is left to do is over. */
    private void closePlan(String planId) {
        boolean over = undertakings.ofPlan(planId).stream()
                .noneMatch(undertaking -> undertaking.status().isOpen());
        if (over && plans.hold(planId).status() == PlanStatus.RUNNING) {
            plans.closed(planId, PlanStatus.COMPLETED, null, desk.now());
        }
    }

    private Undertaking held(String id) {
        return undertakings.hold(id).orElseThrow(() -> new Refusal("plan.notFound.undertaking"));
    }

    private Plan plan(Undertaking undertaking) {
        return plans.find(undertaking.planId()).orElseThrow();
    }
}
