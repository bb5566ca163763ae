package vn.traoquyen.plan;

/** A consolidator has accepted a report (công nhận kết quả); published within its transaction. */
public record PlanItemAccepted(PlanEvent item, String by, boolean completed) {}
