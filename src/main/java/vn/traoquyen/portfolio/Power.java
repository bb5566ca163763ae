package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * One power that is to be handed over, the unit in which a province counts (nhiệm vụ, quyền hạn).
 *
 * @param transferor as the list words it, such as "Chủ tịch UBND tỉnh"; null while nobody has said
 * @param recipient as the list words it; null while nobody has said
 * @param leadAgency the code of the agency that prepares the transfer (cơ quan chủ trì)
 * @param coordinating the agencies that help it, as the list words them (cơ quan phối hợp)
 * @param validUntil the last day of a delegation (thời hạn ủy quyền); null for a decentralization
 */
public record Power(
        String code,
        String name,
        String field,
        String legalBasis,
        TransferForm form,
        String transferor,
        String recipient,
        String leadAgency,
        List<String> coordinating,
        LocalDate dueOn,
        PowerStatus status,
        String instrumentSymbol,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil,
        String note) {

    public Power {
        coordinating = List.copyOf(coordinating);
    }
}
