package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.traoquyen.TraoQuyenApplication;

@Tag("own-application")
class FirstAdministratorTest {

    @Test
    void withoutDemoAndWithoutAdministratorTheStartIsRefusedWithASentence() {
        assertThatThrownBy(() -> start().close())
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("TRAOQUYEN_ADMIN_USER");
    }

    @Test
    void theFirstAdministratorComesFromTheSettingsAndNoDemoAccountExists() {
        try (var application = start("--traoquyen.admin.user=quan.tri", "--traoquyen.admin.password=MotMatKhau@1")) {
            var identities = application.getBean(IdentityService.class);
            assertThat(identities.checkPassword("quan.tri", "MotMatKhau@1")).isTrue();
            assertThat(identities
                            .createUserQuery()
                            .memberOfGroup("camunda-admin")
                            .list())
                    .singleElement()
                    .returns("quan.tri", user -> user.getId());
            assertThat(identities.createUserQuery().count()).isEqualTo(1);
        }
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(TraoQuyenApplication.class)
                .properties(
                        "traoquyen.demo=false",
                        "traoquyen.database.temporary=true",
                        "server.port=0",
                        // two engines of one name in one process would switch each other off
                        "camunda.bpm.generate-unique-process-engine-name=true")
                .run(settings);
    }
}
