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
    private final PlanProcess process;
    private final PlanDesk desk;

    PlanDelivery(Undertakings undertakings, PlanProcess process, PlanDesk desk) {
        this.undertakings = undertakings;
        this.process = process;
        this.desk = desk;
    }

    /** The next that is to be told something; empty where nobody is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean deliverNext() {
        var next = undertakings.takeSignalled(desk.now());
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
            undertakings.delivered(told.id());
        });
        return next.isPresent();
    }

    /** Lets the others go first where one cannot be told. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void postponeNext() {
        undertakings
                .takeSignalled(desk.now())
                .ifPresent(told -> undertakings.postpone(told.id(), desk.now().plus(PATIENCE)));
    }
}
