package vn.traoquyen.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes letters of what waits to be told, starts their delivery, and sends them (lập thư, gửi thư). Whatever crashes in
 * between is taken up where it was left: by notices that wait, by letters that were not started, by the engine's job.
 */
@Service
public class LetterService {

    private final Notices notices;
    private final Letters letters;
    private final LetterMaking making;
    private final Addresses addresses;
    private final LetterProcess process;
    private final NotificationSettings settings;
    private final Clock clock;
    private final LetterCarrier carrier;

    LetterService(
            Notices notices,
            Letters letters,
            LetterMaking making,
            Addresses addresses,
            LetterProcess process,
            NotificationSettings settings,
            Clock clock,
            LetterCarrier carrier) {
        this.notices = notices;
        this.letters = letters;
        this.making = making;
        this.addresses = addresses;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
        this.carrier = carrier;
    }

    /**
     * Makes the letters of some recipients, one for each, in a transaction of its own; one node at a time.
     *
     * @return how many recipients were seen to; 0: none is left
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int makeSome() {
        if (!carrier.isThere() || !letters.holdMaking()) {
            return 0;
        }
        var waiting = notices.waiting(settings.sweepSize(), clock.instant().minus(settings.waitFor())).stream()
                .collect(Collectors.groupingBy(Notice::recipient, LinkedHashMap::new, Collectors.toList()));
        var made = new ArrayList<Letter>();
        var contents = new HashMap<Long, String>();
        var unreachable = new ArrayList<Long>();
        waiting.forEach((recipient, theirs) -> addresses
                .of(recipient)
                .map(address -> making.of(recipient, address, theirs))
                .ifPresentOrElse(
                        letter -> {
                            made.add(letter);
                            theirs.forEach(notice -> contents.put(notice.id(), letter.id()));
                        },
                        () -> theirs.forEach(notice -> unreachable.add(notice.id()))));
        letters.add(made);
        notices.putInto(contents);
        notices.keep(unreachable);
        return waiting.size();
    }

    /**
     * Starts the delivery of some letters, in a transaction of its own. Nodes work side by side.
     *
     * @return how many; 0: none is left
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int startSome() {
        var unstarted = letters.takeUnstarted(settings.sweepSize());
        unstarted.forEach(process::start);
        letters.started(unstarted, clock.instant());
        return unstarted.size();
    }
}
