package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.traoquyen.approval.policy.LegalRule.Confirmation;

class LegalRulesTest {

    private static final String LOCAL_GOVERNMENT = " Luật Tổ chức chính quyền địa phương số 72/2025/QH15";
    private static final String LEGAL_INSTRUMENTS = " Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15";

    @Test
    void everyRuleHasANameAndOnlyOneOfGoodOrderHasNoArticle() {
        assertThat(Draft.delegation().policies().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.name()).isNotBlank();
            assertThat(rule.article().isEmpty()).isEqualTo(rule.confirmation() == Confirmation.GOOD_ORDER);
        });
    }

    @Test
    void noArticleIsCitedThatWasNotRead() {
        assertThat(Draft.delegation().policies().rules())
                .filteredOn(LegalRule::isConfirmed)
                .extracting(LegalRule::article)
                .containsOnly(
                        "khoản 1 Điều 13" + LOCAL_GOVERNMENT,
                        "khoản 1 Điều 14" + LOCAL_GOVERNMENT,
                        "điểm a khoản 2 Điều 14" + LOCAL_GOVERNMENT,
                        "Điều 50" + LEGAL_INSTRUMENTS,
                        "Điều 53" + LEGAL_INSTRUMENTS);
    }

    @Test
    void whatIsNotConfirmedSaysSoWhereverItIsQuoted() {
        assertThat(Draft.delegation().policies().rules())
                .filteredOn(rule -> rule.confirmation() == Confirmation.UNCONFIRMED
                        || rule.confirmation() == Confirmation.CLAUSE_UNCONFIRMED)
                .hasSize(7)
                .allSatisfy(rule -> assertThat(rule.citation()).endsWith("chưa kiểm chứng)"));
    }
}
