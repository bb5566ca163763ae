package vn.traoquyen.reporting.periodic;

import java.util.Map;
import vn.traoquyen.shared.Refusal;

/**
 * When a report comes round (lịch báo cáo), each moment as {@link RuleMoment} reads it; none of them on demand.
 *
 * @param opens when agencies get their report as a task
 * @param partsDue until when they send it
 * @param sentDue until when the consolidated report is sent
 */
public record RuleSchedule(Rhythm rhythm, String opens, String partsDue, String sentDue, OnHoliday onHoliday) {

    public RuleSchedule {
        if (rhythm != Rhythm.ON_DEMAND) {
            var first = RuleMoment.parse(rhythm, opens);
            var second = RuleMoment.parse(rhythm, partsDue);
            var third = RuleMoment.parse(rhythm, sentDue);
            if (!first.isBefore(second) || !second.isBefore(third)) {
                throw new Refusal(
                        "reporting.momentsOutOfOrder", Map.of("opens", opens, "parts", partsDue, "sent", sentDue));
            }
        }
    }

    RuleMoment opening() {
        return RuleMoment.parse(rhythm, opens);
    }

    RuleMoment parts() {
        return RuleMoment.parse(rhythm, partsDue);
    }

    RuleMoment sending() {
        return RuleMoment.parse(rhythm, sentDue);
    }
}
