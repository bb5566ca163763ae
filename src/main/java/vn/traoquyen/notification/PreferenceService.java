package vn.traoquyen.notification;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.shared.Refusal;

/** Everybody says for himself how he wants to be told (cách nhận thư). */
@Service
@Transactional
public class PreferenceService {

    private final Preferences preferences;
    private final Addresses addresses;
    private final LetterCarrier carrier;
    private final CurrentOfficial current;
    private final Clock clock;

    PreferenceService(
            Preferences preferences, Addresses addresses, LetterCarrier carrier, CurrentOfficial current, Clock clock) {
        this.preferences = preferences;
        this.addresses = addresses;
        this.carrier = carrier;
        this.current = current;
        this.clock = clock;
    }

    /**
     * How one person is told (cách nhận thư của một người).
     *
     * @param address empty where he has no mailbox
     * @param sends whether this system sends letters at all
     */
    public record Preference(NoticeChannel channel, Optional<String> address, boolean sends) {}

    public Preference mine() {
        var me = me();
        return new Preference(preferences.of(me), addresses.of(me), carrier.isThere());
    }

    public Preference choose(String channel) {
        preferences.choose(me(), read(channel), clock.instant());
        return mine();
    }

    private static NoticeChannel read(String name) {
        for (var channel : NoticeChannel.values()) {
            if (channel.name().equals(name)) {
                return channel;
            }
        }
        throw new Refusal("notification.channelUnknown", Map.of("value", String.valueOf(name)));
    }

    private Recipient me() {
        return Recipient.person(current.current().userId());
    }
}
