package vn.traoquyen.approval;

import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.LegalBasisChange;
import vn.traoquyen.portfolio.LegalBasisChanged;

/** What rests comes back to its agency when the law has changed (theo dõi căn cứ pháp lý): dossiers as well as powers. */
@Component
public class LegalBasisFollowUp {

    private final CarriedPowers carriedPowers;
    private final RestService rest;
    private final ReconsiderationService reconsiderations;

    LegalBasisFollowUp(CarriedPowers carriedPowers, RestService rest, ReconsiderationService reconsiderations) {
        this.carriedPowers = carriedPowers;
        this.rest = rest;
        this.reconsiderations = reconsiderations;
    }

    public void follow(LegalBasisChanged changed) {
        carriedPowers.openDossiers(changed.powerCodes(), null).stream()
                .filter(dossier -> dossier.status() == DossierStatus.PAUSED)
                .forEach(dossier -> rest.followLegalBasis(dossier.id(), sentence(changed.change())));
        reconsiderations.askAbout(changed.powerCodes(), changed.change().id());
    }

    private static String sentence(LegalBasisChange change) {
        return "%s: %s. %s (%s, có hiệu lực từ ngày %s)."
                .formatted(
                        change.basis().label(),
                        change.kind().label().toLowerCase(),
                        change.title(),
                        change.paper(),
                        Paper.date(change.effectiveOn()));
    }
}
