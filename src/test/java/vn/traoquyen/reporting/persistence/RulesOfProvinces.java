package vn.traoquyen.reporting.persistence;

import java.util.List;
import vn.traoquyen.reporting.periodic.ReportingRule;

/** The rules that come with the program, without a database. */
public final class RulesOfProvinces {

    private RulesOfProvinces() {}

    public static List<ReportingRule> of(String province) {
        return ShippedRules.of(province);
    }

    /** The weekly reports of the office of Đắk Lắk. */
    public static ReportingRule dakLak() {
        return of("66").get(0);
    }
}
