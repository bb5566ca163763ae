package vn.traoquyen.reporting.engine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.reporting.PeriodicReportSent;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportPeriodOpened;
import vn.traoquyen.reporting.ReportUrged;

/** What the other rooms are told of periodic reports. */
@Component
class ReportEventsHeard {

    private final List<Object> heard = new ArrayList<>();

    @EventListener({ReportPeriodOpened.class, ReportUrged.class, ReportMissing.class, PeriodicReportSent.class})
    void hear(Object event) {
        heard.add(event);
    }

    <T> List<T> heard(Class<T> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    void forget() {
        heard.clear();
    }
}
