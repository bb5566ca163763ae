package vn.traoquyen.plan;

/** How a report was judged, and what comes after it (kết quả xem xét báo cáo). */
public enum ReportOutcome {
    RETURN,
    DONE,
    NEXT_PERIOD,
    NEXT_LETTER
}
