package vn.traoquyen.plan;

/** What must come first when a round of an item begins (bước tiếp theo). */
public enum RoundStart {
    /** The coordinator says until when. */
    SET_DATE,
    AWAIT_LETTER,
    /** The head of the lead agency says who does it. */
    ASSIGN,
    /** Whoever did it last time does it again. */
    REPORT
}
