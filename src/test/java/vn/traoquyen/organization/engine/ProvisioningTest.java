package vn.traoquyen.organization.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Officials;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProvisioningTest {

    @Autowired
    Provisioning provisioning;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    ManagementService management;

    @Autowired
    Agencies agencies;

    @Autowired
    Officials officials;

    @Test
    void everyOfficialHasAnAccountInHisGroups() {
        assertThat(agencies.communes()).hasSize(65);
        assertThat(agencies.all()).hasSize(65 * 3 + 17 + 5 + 11);
        assertThat(identities.createUserQuery().count())
                .isEqualTo(officials.all().size())
                .isEqualTo(65 * (4 + 2 + 1) + 17 * 5 + 5 * 2 + 1);
        assertThat(identities.createGroupQuery().groupMember("ld.so-y-te").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("so-y-te.lanh-dao", "lanh-dao");
        assertThat(identities.createGroupQuery().groupMember("qt").list())
                .extracting(Group::getId)
                .containsExactly("camunda-admin");
    }

    @Test
    void aSecondRunChangesNothingEvenIfItLooksAtEverythingAgain() {
        var before = counts();
        management.deleteProperty("traoquyen.identities");
        provisioning.run(new DefaultApplicationArguments());
        provisioning.run(new DefaultApplicationArguments());
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void whatWasTakenAwayComesBack() {
        identities.deleteMembership("cv.so-y-te", "so-y-te.chuyen-vien");
        management.deleteProperty("traoquyen.identities");
        provisioning.run(new DefaultApplicationArguments());
        assertThat(identities
                        .createUserQuery()
                        .memberOfGroup("so-y-te.chuyen-vien")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void thereAreOnlyGrants() {
        assertThat(authorizations.createAuthorizationQuery().list())
                .extracting(Authorization::getAuthorizationType)
                .containsOnly(Authorization.AUTH_TYPE_GRANT);
    }

    private String counts() {
        return identities.createUserQuery().count()
                + " " + identities.createGroupQuery().count()
                + " " + authorizations.createAuthorizationQuery().count()
                + " " + filters.createFilterQuery().count();
    }
}
