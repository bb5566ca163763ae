package vn.traoquyen.deadline;

/** A stage has begun and is offered to its groups (có việc mới); published within the transaction that opens it. */
public record StageOpened(StageClock clock) {}
