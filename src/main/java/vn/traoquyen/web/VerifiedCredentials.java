package vn.traoquyen.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.traoquyen.organization.Accounts;
import vn.traoquyen.organization.Accounts.SignedIn;

/**
 * Remembers for half a minute that a password was right, as a keyed hash that only this process can make, so that a
 * program's every call does not cost a round to the database; no longer than everybody's rights stay as they were. A wrong
 * password is asked of the engine each time.
 */
class VerifiedCredentials {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    private final Accounts accounts;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Verified> known = new ConcurrentHashMap<>();

    private record Verified(SignedIn person, String rights, Instant until) {

        boolean holds(Instant now, String rightsNow) {
            return !until.isBefore(now) && rights.equals(rightsNow);
        }
    }

    VerifiedCredentials(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    Optional<SignedIn> verify(BasicCredentials credentials) {
        var now = clock.instant();
        var rights = accounts.rightsState();
        known.values().removeIf(verified -> !verified.holds(now, rights));
        var hash = hash(credentials);
        var verified = known.get(hash);
        if (verified != null) {
            return Optional.of(verified.person());
        }
        var person = accounts.signIn(credentials.userId(), credentials.password());
        if (known.size() < MOST) {
            person.ifPresent(right -> known.put(hash, new Verified(right, rights, now.plus(KEPT))));
        }
        return person;
    }

    private String hash(BasicCredentials credentials) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(credentials.userId().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) ':');
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
