package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.plan.Undertakings.Signal;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to one agency's share of an item (thực hiện đầu việc). */
@Service
public class UndertakingService {

    private final Plans plans;
    private final Undertakings undertakings;
    private final PlanDesk desk;
    private final RoundPlanning rounds;
    private final AcceptanceCheck acceptance;
    private final Officials officials;
    private final PlanRights rights;
    private final ApplicationEventPublisher events;

    UndertakingService(
            Plans plans,
            Undertakings undertakings,
            PlanDesk desk,
            RoundPlanning rounds,
            AcceptanceCheck acceptance,
            Officials officials,
            PlanRights rights,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.desk = desk;
        this.rounds = rounds;
        this.acceptance = acceptance;
        this.officials = officials;
        this.rights = rights;
        this.events = events;
    }

    /** A round begins, or is about to: what must come first. */
    @Transactional
    public RoundStart begin(String id) {
        var undertaking = held(id);
        var plan = plan(undertaking);
        var item = plan.item(undertaking.item());
        var date = plans.datesOf(plan.id()).get(item.ordinal());
        if (item.deadline().kind().needsDate() && date == null) {
            undertakings.status(id, UndertakingStatus.AWAITING_DATE);
            return RoundStart.SET_DATE;
        }
        var letter = letterFor(plan, undertaking);
        if (item.deadline().kind() == DeadlineKind.AFTER_CENTRAL_LETTER && letter == null) {
            undertakings.status(id, UndertakingStatus.AWAITING_LETTER);
            return RoundStart.AWAIT_LETTER;
        }
        return beginRound(undertaking, item, date, letter);
    }

    private RoundStart beginRound(Undertaking undertaking, PlanItem item, SetDate date, CentralLetter letter) {
        var due = rounds.due(item, date, letter);
        int round = undertaking.round() + 1;
        var again = undertaking.holder() != null;
        undertakings.begin(
                undertaking.id(),
                round,
                due.on(),
                due.source(),
                letter == null ? undertaking.letterId() : letter.id(),
                again ? UndertakingStatus.IN_PROGRESS : UndertakingStatus.TO_ASSIGN);
        if (letter != null) {
            undertakings.add(undertaking.id(), desk.happened(round, UndertakingDeed.LETTER, letter.named()));
        } else if (round > 1) {
            var text = "Kỳ báo cáo đến " + PlanWords.date(due.on());
            undertakings.add(undertaking.id(), desk.happened(round, UndertakingDeed.NEXT_PERIOD, text));
        }
        return again ? RoundStart.REPORT : RoundStart.ASSIGN;
    }

    /** The oldest letter for this item that no round has answered yet. */
    private CentralLetter letterFor(Plan plan, Undertaking undertaking) {
        return plans.lettersOf(plan.id()).stream()
                .filter(letter -> letter.items().contains(undertaking.item()))
                .filter(letter -> undertaking.letterId() == null || letter.id() > undertaking.letterId())
                .findFirst()
                .orElse(null);
    }

    /**
     * The coordinator says until when, for all lead agencies of the item at once.
     *
     * @param dueOn null where the item is to be asked about in each period; refused where the plan demands haste
     */
    @Transactional
    public void setDate(String planId, int ordinal, LocalDate dueOn) {
        var plan = plans.hold(planId);
        rights.check(rights.directs(plan), "plan.forbidden.direct");
        var item = plan.item(ordinal);
        if (!item.deadline().kind().needsDate()) {
            throw new Refusal("plan.dateNotOpen", Map.of("item", item.label()));
        }
        if (dueOn == null && item.deadline().kind() == DeadlineKind.PROMPT) {
            throw new Refusal(
                    "plan.dateDemanded", Map.of("words", item.deadline().words()));
        }
        if (dueOn != null && dueOn.isBefore(desk.today())) {
            throw new Refusal("plan.dateInThePast", Map.of("day", PlanWords.date(dueOn)));
        }
        var official = desk.official();
        plans.setDate(planId, new SetDate(ordinal, dueOn), official.userId(), desk.now());
        var waiting = undertakings.ofPlan(planId).stream()
                .filter(undertaking -> undertaking.item() == ordinal)
                .filter(undertaking -> undertaking.status() == UndertakingStatus.AWAITING_DATE)
                .toList();
        var text = dueOn == null ? "Không định ngày; hỏi kết quả theo từng kỳ" : "Hạn " + PlanWords.date(dueOn);
        waiting.forEach(undertaking ->
                undertakings.add(undertaking.id(), desk.done(undertaking, UndertakingDeed.SET_DATE, text, null)));
        undertakings.signal(waiting.stream().map(Undertaking::id).toList(), Signal.DATE_SET);
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
                if (letterFor(plan(undertaking), undertaking) != null) {
                    undertakings.signal(List.of(undertaking.id()), Signal.LETTER);
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
