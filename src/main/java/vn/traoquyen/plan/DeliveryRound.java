package vn.traoquyen.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells processes one after the other (một lượt chuyển tín hiệu); what cannot be told now lets the others go first. */
@Component
public class DeliveryRound {

    private final PlanDelivery delivery;

    DeliveryRound(PlanDelivery delivery) {
        this.delivery = delivery;
    }

    /** @return what went wrong; each of those is tried again some minutes later */
    public List<RuntimeException> deliver(int most) {
        var failures = new ArrayList<RuntimeException>();
        for (int told = 0; told < most; told++) {
            try {
                if (!delivery.deliverNext()) {
                    break;
                }
            } catch (RuntimeException failure) {
                failures.add(failure);
                delivery.postponeNext();
            }
        }
        return failures;
    }
}
