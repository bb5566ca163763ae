package vn.traoquyen.instrument;

import java.util.Map;

/** The number books of all agencies (các sổ đăng ký văn bản đi). */
public interface NumberBooks {

    /**
     * Takes the next number. Whoever asks holds the book until his transaction ends, so ask last; if it rolls back, the
     * number is free again.
     */
    int next(NumberBook book);

    /** Leaves behind each book the numbers that were given before the system; one that is further on stays. */
    void continueAfter(Map<NumberBook, Integer> last);
}
