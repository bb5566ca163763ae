package vn.traoquyen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One process that cannot be told keeps nobody else waiting. */
class DeliveryRoundTest {

    private final List<String> told = new ArrayList<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>(List.of("broken", "one", "other"));

    private final PlanDelivery delivery = new PlanDelivery(null, null, null, null) {

        @Override
        public boolean deliverNext() {
            if ("broken".equals(waiting.peek())) {
                throw new IllegalStateException("broken");
            }
            var next = waiting.poll();
            if (next != null) {
                told.add(next);
            }
            return next != null;
        }

        @Override
        public void postponeNext() {
            waiting.poll();
        }
    };

    @Test
    void whatFailsIsPutOffAndTheOthersAreTold() {
        var failures = new DeliveryRound(delivery).deliver(10);

        assertThat(failures).hasSize(1);
        assertThat(told).containsExactly("one", "other");
    }

    @Test
    void noMoreAreToldThanAsked() {
        assertThat(new DeliveryRound(delivery).deliver(2)).hasSize(1);
        assertThat(told).containsExactly("one");
    }
}
