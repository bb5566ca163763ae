package vn.traoquyen.portfolio;

import java.util.List;
import vn.traoquyen.shared.Refusal;

/** What the law has against a transfer that a list reports (kiểm tra pháp lý); the approval room knows the policies. */
public interface TransferLaw {

    /**
     * Every breach at once, as of the day on which it was issued; empty where there is none.
     *
     * @param receivedBy how the transferor itself came by the power; null if it holds it of its own
     */
    List<Refusal> breaches(ReportedTransfer transfer, TransferForm receivedBy);

    default List<Refusal> breaches(ReportedTransfer transfer) {
        return breaches(transfer, null);
    }
}
