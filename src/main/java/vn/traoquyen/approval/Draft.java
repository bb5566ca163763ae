package vn.traoquyen.approval;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.Party;

/**
 * What the drafters put into the form of a dossier (bản lập hồ sơ), before anything is looked up or judged.
 *
 * @param powers codes of powers of the portfolio
 * @param newPowerName a power that the portfolio does not have yet; null if none
 */
public record Draft(
        List<String> powers,
        String newPowerName,
        String newPowerLegalBasis,
        Party transferor,
        List<Party> recipients,
        List<String> coordinating,
        Procedure procedure,
        String procedureReason,
        String conditions,
        String legalBasisNote,
        LocalDate validUntil,
        boolean declared) {}
