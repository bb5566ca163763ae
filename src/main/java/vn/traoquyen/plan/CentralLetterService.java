package vn.traoquyen.plan;

import java.util.Comparator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.plan.Signals.Signal;
import vn.traoquyen.shared.PlainText;

/** Registers letters of the higher level for a plan (ghi nhận văn bản của Bộ, ngành Trung ương). */
@Service
public class CentralLetterService {

    private final PlanService plans;
    private final Plans letters;
    private final Undertakings undertakings;
    private final Signals signals;
    private final PlanCheck check;
    private final PlanRights rights;
    private final PlanDesk desk;
    private final ApplicationEventPublisher events;

    CentralLetterService(
            PlanService plans,
            Plans letters,
            Undertakings undertakings,
            Signals signals,
            PlanCheck check,
            PlanRights rights,
            PlanDesk desk,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.letters = letters;
        this.undertakings = undertakings;
        this.signals = signals;
        this.check = check;
        this.rights = rights;
        this.desk = desk;
        this.events = events;
    }

    /** A letter of the higher level starts the clock of items, or gives them more to do. */
    @Transactional
    public CentralLetter register(CentralLetter letter) {
        var plan = plans.seen(letter.planId());
        rights.check(rights.registersLetters(plan), "plan.forbidden.register");
        check.check(plan, letter, desk.today());
        var kept = letters.register(new CentralLetter(
                null,
                plan.id(),
                PlainText.line(letter.number()),
                letter.issuedOn(),
                PlainText.line(letter.agency()),
                PlainText.line(letter.title()),
                letter.dueOn(),
                letter.items().stream()
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                desk.now(),
                desk.official().userId()));
        signals.signal(
                undertakings.ofPlan(plan.id()).stream()
                        .filter(undertaking -> kept.items().contains(undertaking.item()))
                        .filter(undertaking -> undertaking.status() == UndertakingStatus.AWAITING_LETTER)
                        .map(Undertaking::id)
                        .toList(),
                Signal.LETTER);
        events.publishEvent(new CentralLetterRegistered(plan, kept));
        return kept;
    }
}
