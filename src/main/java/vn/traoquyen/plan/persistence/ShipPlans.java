package vn.traoquyen.plan.persistence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.traoquyen.plan.ShippingPlans;
import vn.traoquyen.shared.Refusal;

/** Ships the plans at every start; two nodes that start together take turns. */
@Component
class ShipPlans implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShipPlans.class);

    private final ShippingPlans plans;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ShipPlans(ShippingPlans plans, JdbcClient jdbc, TransactionOperations transaction) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A province whose agencies have other codes goes without them. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(started -> {
                jdbc.sql("lock table traoquyen.plan in share row exclusive mode")
                        .update();
                plans.ship();
            });
        } catch (Refusal refusal) {
            LOG.warn("The plans that come with the program do not fit this province: {}", refusal.getMessage());
        }
    }
}
