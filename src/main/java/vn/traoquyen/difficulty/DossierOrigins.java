package vn.traoquyen.difficulty;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.DossierAccess;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.shared.Refusal;

/** Difficulties that arise in a dossier (phát sinh từ hồ sơ), for those who may read it. */
@Component
class DossierOrigins implements OriginSource {

    private final DossierAccess access;
    private final Dossiers dossiers;

    DossierOrigins(DossierAccess access, Dossiers dossiers) {
        this.access = access;
        this.dossiers = dossiers;
    }

    @Override
    public OriginKind kind() {
        return OriginKind.DOSSIER;
    }

    @Override
    public Optional<Origin> find(String reference) {
        try {
            access.mayRead(reference);
        } catch (Refusal unseen) {
            return Optional.empty();
        }
        return dossiers.find(DossierId.of(reference))
                .map(dossier -> new Origin(
                        kind(), reference, reference + ": " + dossier.content().title()));
    }
}
