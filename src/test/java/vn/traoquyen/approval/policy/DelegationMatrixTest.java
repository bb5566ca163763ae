package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Khoản 1 Điều 14 Luật 72/2025/QH15, cell by cell. */
class DelegationMatrixTest {

    private static final String[] COLUMNS = {
        "ubnd-tinh:CHAIRMAN",
        "so-y-te:HEAD",
        "ban-ql-khu-kinh-te:HEAD",
        "benh-vien:HEAD",
        "xa-06040:COMMITTEE",
        "xa-06040:CHAIRMAN",
        "xa-06040:OFFICER",
        "phong-kinh-te:HEAD",
        "tram-y-te:HEAD",
        "xa-05977:COMMITTEE",
        "xa-05977:CHAIRMAN",
        "so-y-te:AGENCY",
        "benh-vien:AGENCY",
        "phong-kinh-te:AGENCY",
        "hdnd-tinh:COUNCIL",
        "xa-06040:COUNCIL",
        "ubnd-tinh:OFFICER",
        "ubnd-tinh:COMMITTEE"
    };

    /** "+" may, "-" may not, "=" is the transferor itself; the columns stand above. */
    private static final Map<String, String> ROWS = Map.of(
            "ubnd-tinh:COMMITTEE", "+ + + + + + - - - + + - - - - - - =",
            "ubnd-tinh:CHAIRMAN", "= + + + - + - - - - + - - - - - - -",
            "so-y-te:HEAD", "- = - - + + - - - + + - - - - - - -",
            "ban-ql-khu-kinh-te:HEAD", "- - = - + + - - - + + - - - - - - -",
            "xa-06040:COMMITTEE", "- - - - = + - + + - - - - - - - - -",
            "xa-06040:CHAIRMAN", "- - - - - = + + + - - - - - - - - -");

    @TestFactory
    Stream<DynamicTest> everyCellOfTheTable() {
        return ROWS.entrySet().stream()
                .flatMap(row -> IntStream.range(0, COLUMNS.length)
                        .mapToObj(i ->
                                cell(row.getKey(), COLUMNS[i], row.getValue().split(" ")[i])));
    }

    private static DynamicTest cell(String from, String to, String mark) {
        return DynamicTest.dynamicTest(from + " " + mark + " " + to, () -> {
            var keys = delegation().from(from).to(to).keys();
            switch (mark) {
                case "+" -> assertThat(keys).isEmpty();
                case "=" -> assertThat(keys).containsExactly("approval.recipientIsTransferor");
                default ->
                    assertThat(keys)
                            .singleElement()
                            .isIn("approval.recipientMayNotBeDelegatedTo", "approval.chairmanDelegatesToCommittee");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdnd-tinh:COUNCIL",
                "xa-06040:COUNCIL",
                "so-y-te:AGENCY",
                "benh-vien:HEAD",
                "phong-kinh-te:HEAD",
                "xa-06040:OFFICER",
                "so-y-te:CHAIRMAN"
            })
    void nobodyElseDelegates(String from) {
        assertThat(delegation().from(from).to("xa-05977:CHAIRMAN").keys())
                .containsExactly("approval.transferorMayNotDelegate");
    }

    @Test
    void theChairmanOfTheProvinceDelegatesToChairmenBelowButNotToTheirCommittees() {
        assertThat(delegation()
                        .from("ubnd-tinh:CHAIRMAN")
                        .to("xa-06040:CHAIRMAN")
                        .keys())
                .isEmpty();

        var refusals =
                delegation().from("ubnd-tinh:CHAIRMAN").to("xa-06040:COMMITTEE").refusals();
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("approval.chairmanDelegatesToCommittee");
            assertThat(refusal.values())
                    .containsEntry("transferor", "Chủ tịch UBND tỉnh Lạng Sơn")
                    .containsEntry("recipient", "Ủy ban nhân dân xã Thất Khê")
                    .containsEntry("article", "khoản 1 Điều 14 Luật Tổ chức chính quyền địa phương số 72/2025/QH15");
        });
    }

    @Test
    void everyUnlawfulRecipientIsNamedNotOnlyTheFirst() {
        assertThat(delegation()
                        .to("so-y-te:HEAD", "xa-06040:OFFICER", "so-y-te:AGENCY")
                        .refusals())
                .extracting(refusal -> refusal.values().get("recipient"))
                .isEqualTo(List.of("công chức thuộc Ủy ban nhân dân xã Thất Khê", "Sở Y tế"));
    }

    @Test
    void aPublicUnitReceivesOnTheConditionThatItsAutonomyGrows() {
        assertThat(delegation().to("benh-vien:HEAD").reminders())
                .singleElement()
                .satisfies(reminder -> {
                    assertThat(reminder.about()).isEqualTo("người đứng đầu Bệnh viện Đa khoa tỉnh");
                    assertThat(reminder.text()).contains("tăng quyền tự chủ", "khoản 1 Điều 14");
                });
        assertThat(delegation().reminders()).isEmpty();
        assertThat(decentralization().to("benh-vien:AGENCY").reminders()).isEmpty();
    }
}
