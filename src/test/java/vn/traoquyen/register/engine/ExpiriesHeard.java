package vn.traoquyen.register.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.register.TransferExpiring;

/** Keeps the warnings that were published, as a room would that sends notices. */
@Component
class ExpiriesHeard {

    private final List<TransferExpiring> events = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(TransferExpiring event) {
        events.add(event);
    }

    List<TransferExpiring> of(String instrument) {
        return events.stream()
                .filter(event -> event.instrumentId().equals(instrument))
                .toList();
    }

    void clear() {
        events.clear();
    }
}
