package vn.traoquyen.reporting.periodic;

/** What the head says to a consolidated report (ý kiến duyệt). */
public enum ApprovalOutcome {
    APPROVE,
    RETURN
}
