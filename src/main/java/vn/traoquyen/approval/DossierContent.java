package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.Party;

/**
 * What a dossier proposes (nội dung hồ sơ): the part that its drafters write and mend, kept anew at each submission.
 *
 * @param recipients parties by code; {@code cap-xa:COMMITTEE} stands for every commune of the province
 * @param coordinating agency codes
 * @param validUntil last day of a delegation; null for a decentralization
 * @param declared the drafters declare that no law forbids the transfer
 */
public record DossierContent(
        String title,
        Party transferor,
        List<Party> recipients,
        List<DossierPower> powers,
        List<String> coordinating,
        Procedure procedure,
        String procedureReason,
        String conditions,
        String legalBasisNote,
        LocalDate validUntil,
        boolean declared) {

    public DossierContent {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        powers = powers == null ? List.of() : List.copyOf(powers);
        coordinating = coordinating == null ? List.of() : List.copyOf(coordinating);
    }

    static DossierContent titled(String title) {
        return new DossierContent(title, null, null, null, null, Procedure.ORDINARY, null, null, null, null, false);
    }

    static DossierContent of(Opening opening, List<DossierPower> powers, List<String> coordinating) {
        return new DossierContent(
                opening.title(),
                opening.transferor(),
                opening.recipients(),
                powers,
                coordinating,
                Procedure.ORDINARY,
                null,
                opening.conditions(),
                null,
                opening.validUntil(),
                false);
    }

    /** The content after it was mended: what is not given stays as it was. */
    DossierContent mended(Mending mending) {
        return new DossierContent(
                title,
                transferor,
                recipients,
                powers,
                coordinating,
                procedure,
                procedureReason,
                mending.conditions() == null ? conditions : mending.conditions(),
                mending.legalBasisNote() == null ? legalBasisNote : mending.legalBasisNote(),
                mending.validUntil() == null ? validUntil : mending.validUntil(),
                declared);
    }

    /** The codes of the powers that another content no longer has. */
    List<String> powersWithout(DossierContent other) {
        return powers.stream()
                .filter(power -> !other.powers().contains(power))
                .map(DossierPower::code)
                .toList();
    }
}
