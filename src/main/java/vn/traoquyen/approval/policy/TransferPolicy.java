package vn.traoquyen.approval.policy;

import java.util.List;
import java.util.function.Consumer;
import vn.traoquyen.shared.Refusal;

/** One thing that the law, or good order, asks of a transfer (điều kiện phân cấp, ủy quyền). */
interface TransferPolicy {

    List<LegalRule> rules();

    /** Hands every breach to {@code refuse}; what another policy already refuses is passed over in silence. */
    void check(TransferProposal proposal, Consumer<Refusal> refuse);

    default void remind(TransferProposal proposal, Consumer<Reminder> remind) {}
}
