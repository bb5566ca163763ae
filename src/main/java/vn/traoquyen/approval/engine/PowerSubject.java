package vn.traoquyen.approval.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.TaskSubject;
import vn.traoquyen.portfolio.Powers;

/** A question about a power is about that power. */
@Component
class PowerSubject implements TaskSubject {

    private final Powers powers;

    PowerSubject(Powers powers) {
        this.powers = powers;
    }

    @Override
    public String processKey() {
        return PowerReconsiderationProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return powers.find(businessKey).map(power -> new Subject(power.name(), businessKey + ": " + power.name()));
    }
}
