package vn.traoquyen.plan;

/** An agency that co-operates has said something to an item (ý kiến phối hợp); published within its transaction. */
public record PlanItemContributed(PlanEvent item, String by, String text) {}
