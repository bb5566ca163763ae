package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.instrument.Instrument;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;

/**
 * A dossier has ended in an instrument that has its number (đã giao nhiệm vụ, quyền hạn); published within the issuing
 * transaction.
 *
 * @param recipients as the dossier names them: every commune together is one party
 * @param powers in the order of the annex
 * @param validUntil the last day of a delegation; null for a decentralization
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
        LocalDate validUntil) {

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
                content.validUntil());
    }
}
