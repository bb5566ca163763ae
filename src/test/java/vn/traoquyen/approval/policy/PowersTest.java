package vn.traoquyen.approval.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.policy.Draft.decentralization;
import static vn.traoquyen.approval.policy.Draft.delegation;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.approval.ApprovalSettings;
import vn.traoquyen.approval.ApprovalSettings.ForbiddenPower;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;

/** What the law asks of the powers themselves: a legal basis, a declaration, no prohibition. */
class PowersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khoản 3 Điều 82 Nghị định số 96/2023/NĐ-CP ngày 30/12/2023",
                "điểm b khoản 2 Điều 100 Luật Khám bệnh, chữa bệnh số 15/2023/QH15",
                "ĐIỀU 104 Luật Khám bệnh, chữa bệnh; Nghị định số 163/2025/NĐ-CP",
                "điều 27a Nghị định số 15/2018/NĐ-CP",
                "Điều\u00a011 Nghị định số 104/2016/NĐ-CP"
            })
    void aLegalBasisNamesItsArticle(String legalBasis) {
        assertThat(delegation().legalBasis(legalBasis).keys()).isEmpty();
        assertThat(delegation()
                        .legalBasis(Normalizer.normalize(legalBasis, Normalizer.Form.NFD))
                        .keys())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật Đất đai số 31/2024/QH15",
                "theo quy định của pháp luật",
                "Điều … Luật Giá",
                "điều kiện 5",
                "khoản 2"
            })
    void aLegalBasisWithoutTheNumberOfAnArticleIsRefused(String legalBasis) {
        assertThat(delegation().legalBasis(legalBasis).keys()).containsExactly("approval.legalBasisWithoutArticle");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void aPowerWithoutALegalBasisIsRefused(String legalBasis) {
        assertThat(delegation().legalBasis(legalBasis).keys()).containsExactly("approval.legalBasisMissing");
    }

    @Test
    void withoutTheDeclarationNothingIsHandedOver() {
        assertThat(delegation().undeclared().keys()).containsExactly("approval.delegationNotDeclared");
        assertThat(decentralization().undeclared().keys()).containsExactly("approval.decentralizationNotDeclared");
        assertThat(delegation().keys()).isEmpty();
        assertThat(decentralization().keys()).isEmpty();
    }

    @Test
    void aPowerThatThePortfolioMarksAsForbiddenStaysWhereItIs() {
        var forbidden = new PowerFacts("LS-STC-009", "Quyết định giá", "Điều 21 Luật Giá", null, null, true);

        assertThat(delegation().powers(Draft.POWER, forbidden).refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("approval.powerMarkedForbidden");
                    assertThat(refusal.values()).containsEntry("power", "“Quyết định giá” (LS-STC-009)");
                });
    }

    @Test
    void aPowerOnTheProvincesListIsRefusedWithTheReasonThatWasSet() {
        var listed = new ApprovalSettings(
                true,
                OnwardDelegation.WITH_LEGAL_BASIS,
                List.of(new ForbiddenPower("khám bệnh.*nhân đạo", "Luật Khám bệnh, chữa bệnh")));

        assertThat(delegation().under(listed).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("approval.powerForbidden");
            assertThat(refusal.values()).containsEntry("reason", "Luật Khám bệnh, chữa bệnh");
        });
        assertThat(delegation()
                        .under(listed)
                        .powers(new PowerFacts("LS-STC-009", "Quyết định giá", "Điều 21 Luật Giá", null, null, false))
                        .keys())
                .isEmpty();
    }
}
