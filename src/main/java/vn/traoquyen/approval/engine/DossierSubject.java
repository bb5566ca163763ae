package vn.traoquyen.approval.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.engine.TaskSubject;

/** A task of the chain is about its dossier. */
@Component
class DossierSubject implements TaskSubject {

    private final Dossiers dossiers;

    DossierSubject(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String processKey() {
        return TransferApprovalProcess.KEY;
    }

    @Override
    public Optional<Subject> of(String businessKey) {
        return dossiers.find(DossierId.of(businessKey))
                .map(dossier -> dossier.content().title())
                .map(title -> new Subject(title, businessKey + ": " + title));
    }
}
