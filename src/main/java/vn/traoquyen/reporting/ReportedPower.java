package vn.traoquyen.reporting;

import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerOn;
import vn.traoquyen.portfolio.PowerStage;
import vn.traoquyen.portfolio.StatusChange;

/**
 * A power as the report tells of it (nhiệm vụ trong báo cáo).
 *
 * @param last the change by which it stood so on the day of the report
 * @param stage what was done last in the approval chain; null where that is not known
 */
public record ReportedPower(Power power, StatusChange last, String stage) {

    static ReportedPower of(PowerOn on, PowerStage stage) {
        return new ReportedPower(on.power(), on.last(), stage == null ? null : stage.stageLabel());
    }
}
