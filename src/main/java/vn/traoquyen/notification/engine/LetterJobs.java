package vn.traoquyen.notification.engine;

import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.notification.NotificationSettings;

/** How the engine goes about the jobs that send letters. */
@Component
@ModelBean
public class LetterJobs {

    /** Behind everything that a dossier waits for: the engine's ordinary priority is 0. */
    private static final int LAST = -10;

    private final NotificationSettings settings;

    LetterJobs(NotificationSettings settings) {
        this.settings = settings;
    }

    public int priority() {
        return LAST;
    }

    /** How long after each failure a letter is tried again, such as {@code PT1M,PT5M,PT1H}. */
    public String retries() {
        return settings.retryAfter().stream().map(Duration::toString).collect(Collectors.joining(","));
    }
}
