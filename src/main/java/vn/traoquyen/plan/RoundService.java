package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.plan.Signals.Signal;
import vn.traoquyen.shared.Refusal;

/** Begins the rounds of items: until when, and after which letter (mở kỳ thực hiện, định thời hạn). */
@Service
public class RoundService {

    private final Plans plans;
    private final Undertakings undertakings;
    private final Signals signals;
    private final PlanDesk desk;
    private final RoundPlanning rounds;
    private final PlanRights rights;

    RoundService(
            Plans plans,
            Undertakings undertakings,
            Signals signals,
            PlanDesk desk,
            RoundPlanning rounds,
            PlanRights rights) {
        this.plans = plans;
        this.undertakings = undertakings;
        this.signals = signals;
        this.desk = desk;
        this.rounds = rounds;
        this.rights = rights;
    }

    /** A round begins, or is about to: what must come first. */
    @Transactional
    public RoundStart begin(String id) {
        var undertaking = undertakings.hold(id).orElseThrow();
        var plan = plans.find(undertaking.planId()).orElseThrow();
        var item = plan.item(undertaking.item());
        var date = plans.datesOf(plan.id()).get(item.ordinal());
        if (item.deadline().kind().needsDate() && date == null) {
            undertakings.status(id, UndertakingStatus.AWAITING_DATE);
            return RoundStart.SET_DATE;
        }
        var letter = letterFor(plan, undertaking).orElse(null);
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
    Optional<CentralLetter> letterFor(Plan plan, Undertaking undertaking) {
        return plans.lettersOf(plan.id()).stream()
                .filter(letter -> letter.items().contains(undertaking.item()))
                .filter(letter -> undertaking.letterId() == null || letter.id() > undertaking.letterId())
                .findFirst();
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
            throw new Refusal("plan.dateDemanded", Map.of("words", words(item)));
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
        signals.signal(waiting.stream().map(Undertaking::id).toList(), Signal.DATE_SET);
    }

    private static String words(PlanItem item) {
        return item.deadline().words() == null
                ? item.deadline().kind().label()
                : item.deadline().words();
    }
}
