package vn.traoquyen.plan.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.TaskSubject;
import vn.traoquyen.plan.PlanReading;

/** A task of a plan is about its item. */
@Component
class PlanItemSubject implements TaskSubject {

    private final PlanReading reading;

    PlanItemSubject(PlanReading reading) {
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return PlanExecutionProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return reading.named(businessKey).map(named -> new Subject(named.title(), named.whole()));
    }
}
