package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;

/** Khoản 1 Điều 13 Luật 72/2025/QH15. */
class DecentralizationRecipientsTest {

    private static final ApprovalSettings WITHOUT_COUNCIL =
            new ApprovalSettings(false, OnwardDelegation.WITH_LEGAL_BASIS, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te:AGENCY",
                "ban-ql-khu-kinh-te:AGENCY",
                "benh-vien:AGENCY",
                "xa-06040:COMMITTEE",
                "xa-06040:CHAIRMAN"
            })
    void theCommitteeTheChairmanAndTheCouncilOfTheProvinceDecentralizeTo(String to) {
        assertThat(decentralization().from("ubnd-tinh:COMMITTEE").to(to).keys()).isEmpty();
        assertThat(decentralization().from("ubnd-tinh:CHAIRMAN").to(to).keys()).isEmpty();
        assertThat(decentralization().from("hdnd-tinh:COUNCIL").to(to).keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te:HEAD",
                "benh-vien:HEAD",
                "xa-06040:OFFICER",
                "xa-06040:COUNCIL",
                "phong-kinh-te:AGENCY",
                "tram-y-te:AGENCY",
                "ubnd-tinh:OFFICER",
                "so-y-te:COMMITTEE"
            })
    void nobodyDecentralizesTo(String to) {
        assertThat(decentralization().from("ubnd-tinh:COMMITTEE").to(to).keys())
                .containsExactly("approval.recipientMayNotBeDecentralizedTo");
        assertThat(decentralization().from("ubnd-tinh:CHAIRMAN").to(to).keys())
                .containsExactly("approval.recipientMayNotBeDecentralizedTo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so-y-te:HEAD",
                "so-y-te:AGENCY",
                "ban-ql-khu-kinh-te:HEAD",
                "benh-vien:HEAD",
                "xa-05977:COMMITTEE",
                "xa-05977:CHAIRMAN",
                "xa-05977:COUNCIL"
            })
    void nobodyElseDecentralizes(String from) {
        assertThat(decentralization().from(from).keys()).containsExactly("approval.transferorMayNotDecentralize");
    }

    @Test
    void aCouncilDecentralizesOnlyWhereTheProvinceHasSetItSo() {
        var byCouncil = decentralization().from("hdnd-tinh:COUNCIL");
        assertThat(byCouncil.keys()).isEmpty();

        assertThat(byCouncil.under(WITHOUT_COUNCIL).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("approval.transferorMayNotDecentralize");
            assertThat((String) refusal.values().get("article")).endsWith("(chưa kiểm chứng)");
        });
        assertThat(decentralization().under(WITHOUT_COUNCIL).keys()).isEmpty();
    }

    @Test
    void thatACouncilMayIsShownAsUnconfirmed() {
        assertThat(decentralization().from("hdnd-tinh:COUNCIL").reminders())
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.text()).contains("chưa kiểm chứng"));
        assertThat(decentralization().reminders()).isEmpty();
    }

    @Test
    void theTwoFormsAreMeasuredEachByItsOwnArticle() {
        assertThat(decentralization().to("so-y-te:AGENCY").keys()).isEmpty();
        assertThat(delegation().to("so-y-te:AGENCY").keys()).containsExactly("approval.recipientMayNotBeDelegatedTo");
    }
}
