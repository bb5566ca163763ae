package vn.traoquyen.approval;

import java.time.Clock;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.portfolio.TransferLaw;

/** The law as lists are held against it, without a Spring context. */
public final class ListLaw {

    private ListLaw() {}

    public static TransferLaw of(Agencies agencies, Clock clock) {
        return new ListedTransferLaw(ApprovalSettings.standard(), agencies, clock);
    }
}
