package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.instrument.Succession;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;

/**
 * A dossier has ended in an instrument that has its number (đã giao nhiệm vụ, quyền hạn); published within the issuing
 * transaction. Where the succession is an ending, nothing is handed over: what its predecessors handed over of these
 * powers ends on the eve of the day of effect.
 *
 * @param recipients as the dossier names them: every commune together is one party
 * @param powers in the order of the annex
 * @param validUntil the last day of a delegation; null for a decentralization and for an ending
 * @param succession the instruments that it extends, amends, replaces or ends; null where there are none
 */
public record PowersHandedOver(
        DossierId dossier,
        String instrumentId,
        TransferForm form,
        Party transferor,
        List<Party> recipients,
        List<DossierPower> powers,
        String conditions,
        LocalDate effectiveOn,
        LocalDate validUntil,
        Succession succession) {

    static PowersHandedOver by(Dossier dossier, Instrument instrument) {
        var content = dossier.content();
        return new PowersHandedOver(
                dossier.id(),
                instrument.id(),
                dossier.form(),
                content.transferor(),
                content.recipients(),
                content.powers(),
                content.conditions(),
                dossier.effectiveOn(),
                content.validUntil(),
                dossier.succession());
    }
}
