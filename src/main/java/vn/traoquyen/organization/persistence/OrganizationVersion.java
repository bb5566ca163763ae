package vn.traoquyen.organization.persistence;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.traoquyen.organization.OrganizationState;

/**
 * Tells whether what this node has read of the organization is still right, whichever node or hand changed it. The
 * database moves its version with every change; the nodes look at it every two seconds, never for a call.
 */
@Component
@EnableScheduling
class OrganizationVersion implements OrganizationState {

    private final JdbcClient database;

    /** Versions of the database are positive, those of changes made here and not looked up yet are negative. */
    private final AtomicLong ofThisNode = new AtomicLong();

    private volatile long current;

    OrganizationVersion(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long current() {
        return current;
    }

    @Scheduled(fixedDelayString = "${traoquyen.organization.look-every:PT2S}")
    void look() {
        current = database.sql("select version from traoquyen.organization_version")
                .query(Long.class)
                .single();
    }

    /** To be called by whoever writes: what was kept is read again now, and once more when the transaction has ended. */
    void changed() {
        move();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    move();
                }
            });
        }
    }

    private void move() {
        current = ofThisNode.decrementAndGet();
    }
}
