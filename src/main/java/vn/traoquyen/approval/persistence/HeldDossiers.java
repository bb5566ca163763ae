package vn.traoquyen.approval.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;

/**
 * The dossiers that the present transaction holds. Nobody else changes their rows before it ends, so that candidate
 * groups, listeners and steps of one completion need not read them again, each for itself.
 */
@Component
class HeldDossiers {

    Optional<Dossier> find(DossierId id) {
        return held().map(held -> held.dossiers.get(id));
    }

    Dossier keep(Dossier dossier) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            held().orElseGet(this::begin).dossiers.put(dossier.id(), dossier);
        }
        return dossier;
    }

    private Optional<Held> held() {
        return Optional.ofNullable((Held) TransactionSynchronizationManager.getResource(this));
    }

    private Held begin() {
        var held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd(held, this));
        return held;
    }

    private static class Held extends ResourceHolderSupport {

        private final Map<DossierId, Dossier> dossiers = new HashMap<>();
    }

    private static class UntilTheEnd extends ResourceHolderSynchronization<Held, HeldDossiers> {

        UntilTheEnd(Held held, HeldDossiers key) {
            super(held, key);
        }
    }
}
