package vn.traoquyen.notification.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.DigestService;
import vn.traoquyen.notification.LetterService;

/**
 * Makes letters of what waits to be told, every now and then, and in the morning the digests. It stands still where the
 * engine's own jobs do.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LetterSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LetterSweep.class);

    private final LetterService letters;
    private final DigestService digests;

    LetterSweep(LetterService letters, DigestService digests) {
        this.letters = letters;
        this.digests = digests;
    }

    @Scheduled(fixedDelayString = "${traoquyen.notification.sweep-every:PT20S}", initialDelayString = "PT15S")
    void sweep() {
        attempt("Digests could not be made", digests::makeWhenDue);
        attempt("Letters could not be made", () -> {
            while (letters.makeSome() > 0) {
                continue;
            }
        });
        attempt("Letters could not be started", () -> {
            while (letters.startSome() > 0) {
                continue;
            }
        });
    }

    /** What fails is tried again at the next turn, and keeps nothing else waiting. */
    private static void attempt(String failed, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException failure) {
            LOG.error("{}, they are tried again", failed, failure);
        }
    }
}
