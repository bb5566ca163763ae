package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.traoquyen.approval.ApprovalSettings.ForbiddenPower;
import vn.traoquyen.approval.ApprovalSettings.OnwardDelegation;

class ApprovalSettingsTest {

    @Test
    void whereNothingIsSetTheStandardHolds() {
        assertThat(bound(Map.of())).isEqualTo(ApprovalSettings.standard());
    }

    @Test
    void aProvinceMaySetThemAll() {
        var settings = bound(Map.of(
                "traoquyen.approval.council-may-decentralize", "false",
                "traoquyen.approval.delegation-of-decentralized", "refused",
                "traoquyen.approval.forbidden-powers[0].pattern", "thu hồi đất",
                "traoquyen.approval.forbidden-powers[0].reason", "Luật Đất đai"));

        assertThat(settings.councilMayDecentralize()).isFalse();
        assertThat(settings.delegationOfDecentralized()).isEqualTo(OnwardDelegation.REFUSED);
        assertThat(settings.forbiddenPowers()).containsExactly(new ForbiddenPower("thu hồi đất", "Luật Đất đai"));
    }

    @Test
    void aForbiddenPowerIsFoundInEitherCaseAndEitherFormOfUnicode() {
        var forbidden = new ForbiddenPower("thu hồi đất", "Luật Đất đai");

        assertThat(forbidden.matches("Quyết định THU HỒI ĐẤT của tổ chức")).isTrue();
        assertThat(forbidden.matches(Normalizer.normalize("Thu hồi đất", Normalizer.Form.NFD)))
                .isTrue();
        assertThat(forbidden.matches("Giao đất")).isFalse();
    }

    @Test
    void aPatternThatCannotBeReadStopsTheStart() {
        assertThatThrownBy(() -> new ForbiddenPower("(", "Luật Đất đai")).hasMessageContaining("Unclosed group");
    }

    private static ApprovalSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("traoquyen.approval", ApprovalSettings.class);
    }
}
