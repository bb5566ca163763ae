package vn.traoquyen.plan;

/** A plan was given up (hủy bỏ kế hoạch). */
public record PlanWithdrawn(Plan plan, String reason) {}
