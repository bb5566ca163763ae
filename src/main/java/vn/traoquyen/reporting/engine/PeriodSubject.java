package vn.traoquyen.reporting.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.TaskSubject;
import vn.traoquyen.reporting.periodic.Periods;

/** A task of periodic reporting is about its period. */
@Component
class PeriodSubject implements TaskSubject {

    private final Periods periods;

    PeriodSubject(Periods periods) {
        this.periods = periods;
    }

    @Override
    public String processKey() {
        return PeriodicReportingProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return periods.find(businessKey)
                .map(period -> new Subject(
                        period.fullTitle(), period.fullTitle() + ". Nơi nhận: " + period.addressee() + "."));
    }
}
