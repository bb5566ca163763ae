package vn.traoquyen.plan;

/** A consolidator has returned a report (trả lại báo cáo); published within its transaction. */
public record PlanItemReturned(PlanEvent item, String by, String reason) {}
