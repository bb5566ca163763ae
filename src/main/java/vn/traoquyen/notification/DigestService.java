package vn.traoquyen.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.shared.OfficeTime;

/** Makes the morning's digests (bản tin sáng): on working days, once, by whichever node comes first. */
@Service
public class DigestService {

    private final Letters letters;
    private final Notices notices;
    private final DigestMaking making;
    private final CalendarDays calendar;
    private final LetterCarrier carrier;
    private final NotificationSettings settings;
    private final Clock clock;

    DigestService(
            Letters letters,
            Notices notices,
            DigestMaking making,
            CalendarDays calendar,
            LetterCarrier carrier,
            NotificationSettings settings,
            Clock clock) {
        this.letters = letters;
        this.notices = notices;
        this.making = making;
        this.calendar = calendar;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /** A node that was down in the morning makes them when it is back the same day; after office hours it is too late. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void makeWhenDue() {
        var now = clock.instant().atZone(OfficeTime.ZONE);
        var time = now.toLocalTime();
        if (!carrier.isThere() || time.isBefore(settings.digestAt()) || time.isAfter(settings.digestUntil())) {
            return;
        }
        var today = now.toLocalDate();
        if (!calendar.calendar().isWorkingDay(today)
                || letters.digestsMade(today)
                || !letters.beginDigests(today, clock.instant())) {
            return;
        }
        var digests = making.of(today, letters.lastDigestsBefore(today).orElse(yesterday(today)));
        letters.add(digests.letters());
        notices.putInto(digests.told());
    }

    /** From when on something is new where there was no digest before. */
    private static Instant yesterday(LocalDate today) {
        return today.minusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
