package vn.traoquyen.approval.engine;

import vn.traoquyen.approval.Mending;
import vn.traoquyen.approval.Outcome;
import vn.traoquyen.approval.Pause;
import vn.traoquyen.engine.Submission;

/** The parts that forms with a decision share: an outcome, the words that go with it, what is awaited or mended. */
final class Judgement {

    private Judgement() {}

    static Outcome outcome(Submission form) {
        return form.choice("outcome", Outcome.class).orElse(Outcome.DONE);
    }

    static String words(Submission form) {
        return form.text("reason").or(() -> form.text("note")).orElse(null);
    }

    static Pause pause(Submission form) {
        return new Pause(
                form.text("awaitedLegalBasis").orElse(null),
                form.date("reviewOn").orElse(null));
    }

    static Mending mending(Submission form) {
        return new Mending(
                form.text("conditions").orElse(null),
                form.text("legalBasisNote").orElse(null),
                form.date("validUntil").orElse(null));
    }
}
