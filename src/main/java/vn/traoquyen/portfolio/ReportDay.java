package vn.traoquyen.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.shared.Refusal;

/** The day as of which the portfolio can be asked (ngày chốt số liệu): today or one before it. */
@Component
public class ReportDay {

    private final Clock clock;

    ReportDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate come(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal("portfolio.dayNotYetThere", Map.of("day", day, "today", today()));
        }
        return day;
    }
}
