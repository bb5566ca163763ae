package vn.traoquyen.plan.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.DeliveryRound;

/** Lets the first processes begin before a page is answered, so that who starts a plan sees its tasks; a sweep does the rest. */
@Component
class Promptly {

    private static final Logger LOG = LoggerFactory.getLogger(Promptly.class);
    private static final int SOME = 30;

    private final DeliveryRound round;

    Promptly(DeliveryRound round) {
        this.round = round;
    }

    void deliver() {
        round.deliver(SOME)
                .forEach(failure ->
                        LOG.warn("The process of an item could not be told, it is tried again by the sweep", failure));
    }
}
