package vn.traoquyen.portfolio;

/** With whose knowledge a past day is looked at (thời điểm biết): that of the day, or ours. */
public enum Knowledge {
    /** As the system would have answered on that day. */
    THEN,
    /** With all that was recorded since. */
    NOW
}
