package vn.traoquyen.instrument;

/** Puts a decision on paper (thể thức và kỹ thuật trình bày văn bản). */
public interface DecisionPaper {

    /** The decision with its annex as a .docx file. */
    byte[] print(InstrumentDraft draft, Stamp stamp);
}
