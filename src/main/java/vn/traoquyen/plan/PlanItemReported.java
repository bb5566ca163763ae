package vn.traoquyen.plan;

/** A lead agency has reported (đã báo cáo kết quả); published within its transaction. */
public record PlanItemReported(PlanEvent item, String by, String text) {}
