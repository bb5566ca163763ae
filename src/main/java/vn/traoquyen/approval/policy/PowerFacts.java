package vn.traoquyen.approval.policy;

import java.util.Objects;
import vn.traoquyen.portfolio.TransferForm;

/**
 * What the law asks about one power (nhiệm vụ, quyền hạn) of a proposal.
 *
 * @param receivedBy how the transferor itself came by it; null if it holds it of its own or by phân quyền
 * @param onwardBasis the provision that lets it be passed on all the same; null if none was named
 * @param forbidden marked in the portfolio as one that the law does not let be handed over
 */
public record PowerFacts(
        String code, String name, String legalBasis, TransferForm receivedBy, String onwardBasis, boolean forbidden) {

    public PowerFacts {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }

    String title() {
        return "“" + name + "” (" + code + ")";
    }
}
