package vn.traoquyen.notification;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a letter carried and writes down what became of it (gửi thư). */
@Service
public class LetterDelivery {

    private final Letters letters;
    private final LetterCarrier carrier;
    private final NoticeService notices;
    private final Audience audience;
    private final NoticeWording wording;
    private final Addresses addresses;
    private final Clock clock;

    LetterDelivery(
            Letters letters,
            LetterCarrier carrier,
            NoticeService notices,
            Audience audience,
            NoticeWording wording,
            Addresses addresses,
            Clock clock) {
        this.letters = letters;
        this.carrier = carrier;
        this.notices = notices;
        this.audience = audience;
        this.wording = wording;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * At least once: where the node dies after the mail server has taken the letter and before that is written down, the
     * same letter goes once more. A mailbox that is refused is not tried again; the administrators hear of it.
     */
    @Transactional
    public void send(String letterId) {
        var letter = letters.find(letterId).filter(found -> !found.isOver()).orElse(null);
        if (letter == null) {
            return;
        }
        var answer = carrier.carry(letter);
        if (answer.isRefused()) {
            letters.refused(letterId, answer.refusal(), clock.instant());
            notices.tell(refused(letter, answer.refusal()));
        } else {
            letters.sent(letterId, clock.instant());
        }
    }

    /** Once a day for a mailbox, however many letters it refuses. */
    private Announcement refused(Letter letter, String reply) {
        var values = Map.of("address", letter.address(), "name", addresses.nameOf(letter.recipient()), "reply", reply);
        return Announcement.of(
                        "mailbox/%s/%s".formatted(letter.address(), Moments.today(clock)),
                        NoticeRule.MAILBOX_REFUSED,
                        wording.of("refused", values),
                        null,
                        null,
                        audience.administrators())
                .urgent();
    }
}
