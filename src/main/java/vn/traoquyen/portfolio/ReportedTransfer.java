package vn.traoquyen.portfolio;

import java.util.List;
import vn.traoquyen.organization.Party;

/**
 * How a list says that a power was handed over, or is to be (việc giao quyền theo danh mục).
 *
 * @param transferor null while the list does not say
 * @param recipients empty while the list does not say; every commune together is one party
 * @param issuedUnder the instrument; null while there is none
 */
public record ReportedTransfer(
        String powerCode,
        String powerName,
        String legalBasis,
        TransferForm form,
        Party transferor,
        List<Party> recipients,
        IssuedUnder issuedUnder) {

    public ReportedTransfer {
        recipients = List.copyOf(recipients);
    }
}
