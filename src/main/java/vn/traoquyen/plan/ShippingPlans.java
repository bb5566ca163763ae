package vn.traoquyen.plan;

import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Province;

/** Brings a province the plans that come with the program for it (đưa kế hoạch có sẵn vào hệ thống). */
@Component
public class ShippingPlans {

    private final PlanFiles files;
    private final PlanService plans;
    private final Province province;
    private final Agencies agencies;

    ShippingPlans(PlanFiles files, PlanService plans, Province province, Agencies agencies) {
        this.files = files;
        this.plans = plans;
        this.province = province;
        this.agencies = agencies;
    }

    /** Those of this province; none where nobody is there yet to carry them out. */
    public void ship() {
        if (!agencies.all().isEmpty()) {
            files.all().stream()
                    .filter(plan -> province.code().equals(plan.province()))
                    .forEach(plans::ship);
        }
    }
}
