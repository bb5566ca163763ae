package vn.traoquyen.plan;

/** A plan is being carried out from now on (bắt đầu thực hiện kế hoạch); published within the transaction that starts it. */
public record PlanStarted(Plan plan) {}
