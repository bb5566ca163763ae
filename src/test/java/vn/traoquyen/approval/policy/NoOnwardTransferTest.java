package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;
import static vn.traoquyen.portfolio.TransferForm.DECENTRALIZATION;
import static vn.traoquyen.portfolio.TransferForm.DELEGATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;

class NoOnwardTransferTest {

    private static final String BASIS = "khoản 2 Điều 5 Nghị quyết số 01/2026/NQ-HĐND";

    @Test
    void whatIsHeldOfOnesOwnIsHandedOver() {
        assertThat(delegation().receivedBy(null, null).keys()).isEmpty();
        assertThat(decentralization().receivedBy(null, null).keys()).isEmpty();
    }

    @Test
    void whatWasDecentralizedIsNotDecentralizedFurtherEvenWithABasis() {
        assertThat(decentralization().receivedBy(DECENTRALIZATION, BASIS).keys())
                .containsExactly("approval.decentralizedPowerHandedOn");
    }

    @Test
    void whatWasDelegatedIsHandedOnInNoForm() {
        assertThat(delegation().receivedBy(DELEGATION, BASIS).keys())
                .containsExactly("approval.delegatedPowerHandedOn");
        assertThat(decentralization().receivedBy(DELEGATION, BASIS).keys())
                .containsExactly("approval.delegatedPowerHandedOn");
    }

    @Test
    void whatWasDecentralizedIsDelegatedOnlyOnAProvisionThatIsNamed() {
        assertThat(delegation().receivedBy(DECENTRALIZATION, BASIS).keys()).isEmpty();
        assertThat(delegation().receivedBy(DECENTRALIZATION, null).keys())
                .containsExactly("approval.onwardBasisMissing");
        assertThat(delegation().receivedBy(DECENTRALIZATION, "theo quy định").keys())
                .containsExactly("approval.onwardBasisMissing");
    }

    @Test
    void thatRuleIsASettingAndShownAsUnconfirmed() {
        assertThat(under(OnwardDelegation.ALLOWED)
                        .receivedBy(DECENTRALIZATION, null)
                        .keys())
                .isEmpty();
        assertThat(under(OnwardDelegation.REFUSED)
                        .receivedBy(DECENTRALIZATION, BASIS)
                        .refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("approval.decentralizedPowerDelegated");
                    assertThat((String) refusal.values().get("article")).endsWith("(chưa kiểm chứng)");
                });
        assertThat(delegation().receivedBy(DECENTRALIZATION, BASIS).reminders())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.text()).contains("chưa kiểm chứng"));
    }

    @Test
    void theClauseIsSaidToBeUnconfirmedWhereOnlyTheArticleIsKnown() {
        assertThat(delegation().receivedBy(DELEGATION, null).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat((String) refusal.values().get("article"))
                        .isEqualTo("Điều 14 Luật Tổ chức chính quyền địa phương số 72/2025/QH15"
                                + " (số khoản chưa kiểm chứng)"));
    }

    private static Draft under(OnwardDelegation allowed) {
        return delegation().under(new ApprovalSettings(true, allowed, List.of()));
    }
}
