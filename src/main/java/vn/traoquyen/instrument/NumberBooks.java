package vn.traoquyen.instrument;

/** The number books of all agencies (các sổ đăng ký văn bản đi). */
public interface NumberBooks {

    /**
     * Takes the next number. Whoever asks holds the book until his transaction ends, so ask last; if it rolls back, the
     * number is free again.
     */
    int next(NumberBook book);
}
