/**
 * Implementation plans (kế hoạch triển khai): what they say, who carries out which item until when, and what was accepted.
 *
 * <p>{@link vn.traoquyen.plan.PlanService} holds what can happen to a plan, {@link vn.traoquyen.plan.UndertakingService}
 * what can happen to one agency's share of an item.
 */
@ApplicationModule(
        displayName = "Kế hoạch triển khai",
        allowedDependencies = {"shared", "engine", "organization", "calendar", "file", "paper"})
package vn.traoquyen.plan;

import org.springframework.modulith.ApplicationModule;
