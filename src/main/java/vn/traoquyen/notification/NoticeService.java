package vn.traoquyen.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what has happened (thông báo), within the transaction in which it happens. */
@Service
public class NoticeService {

    private final Notices notices;
    private final Addresses addresses;
    private final LetterCarrier carrier;
    private final Clock clock;

    NoticeService(Notices notices, Addresses addresses, LetterCarrier carrier, Clock clock) {
        this.notices = notices;
        this.addresses = addresses;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Transactional
    public void tell(Collection<Announcement> announcements) {
        var recipients = announcements.stream()
                .flatMap(announcement -> announcement.recipients().stream())
                .collect(Collectors.toSet());
        if (!recipients.isEmpty()) {
            notices.add(announcements, reachable(recipients), clock.instant());
        }
    }

    @Transactional
    public void tell(Announcement announcement) {
        tell(List.of(announcement));
    }

    /** Those to whom a letter can go. */
    private Set<Recipient> reachable(Set<Recipient> recipients) {
        return carrier.isThere()
                ? recipients.stream()
                        .filter(recipient -> addresses.of(recipient).isPresent())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
