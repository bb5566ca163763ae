package vn.traoquyen.calendar;

/** Whether a stage is gone through for the first time or comes again because something was sent back (lần xử lý). */
public enum StageOccasion {
    FIRST,
    RETURNED
}
