package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.traoquyen.browser.Office;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.engine.Absences;

/** A dossier on which a substitute works: his name and that of the absent one stand there, and count as one. */
@ProcessTest
class SubstituteTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Officials officials;

    @Autowired
    Absences absences;

    @Autowired
    TestRestTemplate http;

    @AfterEach
    void everybodyIsBack() {
        absences.endAll();
    }

    @Test
    void theRecordNamesBoth() {
        absences.of("ld.so-y-te", "cv2.so-y-te");
        var dossier = staged.waitingFor("signProposal", delegation());
        chain.complete(dossier, "signProposal", "cv2.so-y-te", "outcome", "SIGN");

        assertThat(last(dossier, Deed.SIGN_PROPOSAL)).satisfies(author -> {
            assertThat(author.userId()).isEqualTo("cv2.so-y-te");
            assertThat(author.behalf().userId()).isEqualTo("ld.so-y-te");
            assertThat(author.behalf().name()).isEqualTo(name("ld.so-y-te"));
            assertThat(author.agency()).isEqualTo("so-y-te");
        });
        var entries = http.withBasicAuth("ld.so-y-te", Office.PASSWORD)
                .getForObject("/api/dossiers/" + dossier.value(), JsonNode.class)
                .get("entries");
        assertThat(entries.findValuesAsText("actingFor")).contains(name("ld.so-y-te"));
    }

    @Test
    void whoDoesHisOwnWorkDoesItForHimself() {
        absences.of("cv.so-y-te", "cv2.so-y-te");
        var dossier = staged.proposed(delegation());
        chain.complete(
                chain.claimed(dossier, "draftDossier", "cv2.so-y-te"), "cv2.so-y-te", staged.draft(delegation()));
        assertThat(last(dossier, Deed.DRAFT).behalf()).isNull();
    }

    @Test
    void whatWasHandedOverIsDoneInTheSteadOfWhoHeldIt() {
        var dossier = staged.proposed(delegation());
        var task = chain.claimed(dossier, "draftDossier", "cv.so-y-te");
        absences.of("cv.so-y-te", "cv2.so-y-te");
        chain.complete(task, "cv2.so-y-te", staged.draft(delegation()));
        assertThat(last(dossier, Deed.DRAFT).behalf().userId()).isEqualTo("cv.so-y-te");
    }

    @Test
    void whoDraftedDoesNotSignAsTheSubstituteOfAnother() {
        var dossier = draftedBy("cv2.so-y-te");
        absences.of("ld.so-y-te", "cv2.so-y-te");
        assertThat(refusal(dossier, "cv2.so-y-te")).isEqualTo("approval.ownWork");
    }

    @Test
    void whoIsBackDoesNotSignWhatHisSubstituteDraftedInHisStead() {
        absences.of("ld2.so-y-te", "vt.so-y-te");
        var drafting = absences.of("cv.so-y-te", "ld.so-y-te");
        var dossier = staged.proposed(delegation());
        var task = chain.claimed(dossier, "draftDossier", "ld.so-y-te");
        chain.complete(task, "ld.so-y-te", staged.draft(delegation()));
        assertThat(last(dossier, Deed.DRAFT).behalf().userId()).isEqualTo("cv.so-y-te");
        absences.end(drafting);

        assertThat(refusal(dossier, "ld.so-y-te")).isEqualTo("approval.ownWork");
        absences.of("ld.so-y-te", "cv.so-y-te");
        assertThat(refusal(dossier, "cv.so-y-te")).isEqualTo("approval.ownWork");
    }

    @Test
    void aSubstituteDoesNotSignWhatTheAbsentOneDraftedHimself() {
        absences.of("cv.so-y-te", "ld.so-y-te");
        var drafted = staged.proposed(delegation());
        chain.complete(chain.claimed(drafted, "draftDossier", "ld.so-y-te"), "ld.so-y-te", staged.draft(delegation()));
        absences.endAll();

        absences.of("ld.so-y-te", "vt.so-y-te");
        assertThat(refusal(drafted, "vt.so-y-te")).isEqualTo("approval.ownWork");
    }

    @Test
    void somebodyWithClearHandsSigns() {
        var dossier = draftedBy("cv.so-y-te");
        absences.of("ld.so-y-te", "vt.so-y-te");
        chain.complete(dossier, "signProposal", "vt.so-y-te", "outcome", "SIGN");
        assertThat(last(dossier, Deed.SIGN_PROPOSAL).behalf().userId()).isEqualTo("ld.so-y-te");
    }

    @Test
    void aUnitsSubstituteStandsAtThePostOfTheAgencyAndSeesItsDossiers() {
        var dossier = staged.waitingFor("giveOpinion", delegation().to("xa-06040:CHAIRMAN"));
        var before = http.withBasicAuth("cv.vp-ubnd-tinh-hcqt", Office.PASSWORD)
                .getForEntity("/api/dossiers/" + dossier.value(), JsonNode.class);
        assertThat(before.getStatusCode().value()).isEqualTo(404);

        absences.of("cv.vp-ubnd-tinh", "cv.vp-ubnd-tinh-hcqt");
        staged.carry(dossier, "verifyDossier");
        chain.complete(dossier, "verifyDossier", "cv.vp-ubnd-tinh-hcqt", "outcome", "PASS");
        assertThat(last(dossier, Deed.VERIFY).agency()).isEqualTo("vp-ubnd-tinh");
        assertThat(http.withBasicAuth("cv.vp-ubnd-tinh-hcqt", Office.PASSWORD)
                        .getForEntity("/api/dossiers/" + dossier.value(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void aUnitBeginsNoDossier() {
        assertThat(Refused.by(() -> chain.propose("cv.vp-ubnd-tinh-hcqt", "Hồ sơ của phòng", "DELEGATION"))
                        .key())
                .isEqualTo("approval.forbidden.proposingAgency");
    }

    private DossierId draftedBy(String user) {
        var dossier = staged.proposed(delegation());
        chain.complete(chain.claimed(dossier, "draftDossier", user), user, staged.draft(delegation()));
        return dossier;
    }

    private String refusal(DossierId dossier, String user) {
        return chain.refusal(dossier, "signProposal", user, "outcome", "SIGN").key();
    }

    private Entry.Author last(DossierId dossier, Deed deed) {
        return dossiers.entriesOf(dossier).stream()
                .filter(entry -> entry.deed() == deed)
                .reduce((first, second) -> second)
                .orElseThrow()
                .author();
    }

    private String name(String user) {
        return officials.byUserId(user).fullName();
    }
}
