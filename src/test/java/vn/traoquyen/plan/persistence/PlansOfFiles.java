package vn.traoquyen.plan.persistence;

import java.util.List;
import vn.traoquyen.plan.PlanContent;

/** The plans that come with the program, without an application around them. */
public final class PlansOfFiles {

    private PlansOfFiles() {}

    public static List<PlanContent> all() {
        return new ShippedPlans().all();
    }

    public static PlanContent of(String id) {
        return all().stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow();
    }
}
