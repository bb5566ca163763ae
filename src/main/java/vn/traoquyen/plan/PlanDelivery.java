package vn.traoquyen.plan;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the processes what they wait for, one in a transaction (chuyển tín hiệu): a plan for a hundred agencies begins a
 * hundred times a little, and what fails once holds up nobody else.
 */
@Service
public class PlanDelivery {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Undertakings undertakings;
    private final Signals signals;
    private final PlanProcess process;
    private final PlanDesk desk;

    PlanDelivery(Undertakings undertakings, Signals signals, PlanProcess process, PlanDesk desk) {
        this.undertakings = undertakings;
        this.signals = signals;
        this.process = process;
        this.desk = desk;
    }

    /** The next that is to be told something; empty where nobody is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean deliverNext() {
        var next = signals.take(desk.now());
        next.ifPresent(told -> {
            switch (told.signal()) {
                case START -> {
                    undertakings.started(told.id(), desk.now());
                    process.start(told.id());
                }
                case DATE_SET -> process.dateSet(told.id());
                case LETTER -> process.letterRegistered(told.id());
                case WITHDRAW -> process.withdraw(told.id());
            }
            signals.delivered(told.id());
        });
        return next.isPresent();
    }

    /** Lets the others go first where one cannot be told. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void postponeNext() {
        signals.take(desk.now())
                .ifPresent(told -> signals.postpone(told.id(), desk.now().plus(PATIENCE)));
    }
}
