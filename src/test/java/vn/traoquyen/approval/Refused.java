package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.traoquyen.shared.Refusal;
import vn.traoquyen.shared.RefusalSentences;

/** Expects to be refused. */
public final class Refused {

    private static final RefusalSentences SENTENCES = new RefusalSentences();

    private Refused() {}

    /** The refusal with which the deed is answered; it fails where it is done, and where it breaks. */
    public static Refusal by(ThrowingCallable deed) {
        var thrown = catchThrowable(deed);
        Assertions.assertThat(thrown).isInstanceOf(Refusal.class);
        return (Refusal) thrown;
    }

    /** What the person reads. */
    public static String sentence(Refusal refusal) {
        return SENTENCES.of(refusal);
    }
}
