package vn.traoquyen.portfolio;

import java.util.List;
import vn.traoquyen.organization.Party;

/**
 * One row of a list that can be kept (nhiệm vụ trong danh mục được nhập).
 *
 * @param transferor null while the list does not say
 * @param recipients empty while the list does not say
 */
public record ListedPower(int row, Power power, Party transferor, List<Party> recipients) {

    public ListedPower {
        recipients = List.copyOf(recipients);
    }

    public ReportedTransfer transfer() {
        return new ReportedTransfer(
                power.code(), power.name(), power.legalBasis(), power.form(), transferor, recipients, issuedUnder());
    }

    private IssuedUnder issuedUnder() {
        return power.status() == PowerStatus.COMPLETED
                ? new IssuedUnder(power.instrumentSymbol(), power.issuedOn(), power.effectiveOn(), power.validUntil())
                : null;
    }
}
