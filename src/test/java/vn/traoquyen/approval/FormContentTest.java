package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.decentralization;
import static vn.traoquyen.approval.Proposal.delegation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form gets what it shows, and no more travels to the browser. */
@ProcessTest
class FormContentTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    OverHttp http;

    @Test
    void whoIsConsultedDoesNotGetTheOpinionsOfOthersOrTheHistory() {
        var dossier = staged.waitingFor("giveOpinion", decentralization());
        chain.complete(
                dossier, "giveOpinion", "cv.so-tai-chinh", "outcome", "DISAGREE", "opinion", "Chưa rõ kinh phí.");

        assertThat(namesOverHttp(dossier, "giveOpinion", "cv.xa-06040")).containsOnly("facts", "powers", "changes");
    }

    @Test
    void whoDraftsGetsTheChoicesAndWhatHeWroteBefore() {
        var dossier = staged.waitingFor("signProposal", delegation());
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", "Sửa thời hạn.");

        assertThat(chain.shown(dossier, "draftDossier", "cv.so-y-te"))
                .containsKeys("powerOptions", "transferorOptions", "recipientOptions", "coordinatingOptions")
                .containsKeys("mending", "entries", "powers", "recipients", "validUntil")
                .containsEntry("procedure", "ORDINARY")
                .doesNotContainKeys("outcome", "opinions", "instrument", "submission");
    }

    @Test
    void whoConsolidatesGetsARowForEachOpinionThatMustBeAnswered() {
        var dossier = staged.waitingFor("giveOpinion", delegation());
        chain.complete(
                dossier,
                "giveOpinion",
                "cv.so-tai-chinh",
                "outcome",
                "AGREE_WITH_COMMENTS",
                "opinion",
                "Bổ sung nguồn kinh phí.");
        staged.carry(dossier, "consolidateOpinions");

        assertThat(chain.rows(dossier, "consolidateOpinions", "cv.so-y-te", "responses"))
                .containsExactly(
                        Map.of("agency", "Sở Tài chính", "opinion", "Bổ sung nguồn kinh phí.", "response", "ACCEPTED"));
        assertThat(chain.rows(dossier, "consolidateOpinions", "cv.so-y-te", "opinions"))
                .hasSize(4);
    }

    @Test
    void whoRegistersSeesTheInstrumentAndNotTheDebate() {
        var dossier = staged.waitingFor("registerInstrument", delegation());

        assertThat(namesOverHttp(dossier, "registerInstrument", "vt.vp-ubnd-tinh"))
                .containsOnly("instrument", "facts", "powers");
    }

    @Test
    void whoDoesNotSeeTheTaskGetsNothing() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var task = chain.task(dossier, "signProposal", "ld.so-y-te");

        for (var user : List.of("ld.so-xay-dung", "cv.xa-06040")) {
            assertThat(http.get(user, "/engine-rest/task/" + task.getId() + "/form-variables")
                            .getStatusCode()
                            .value())
                    .as(user)
                    .isGreaterThanOrEqualTo(400);
        }
    }

    private TreeSet<String> namesOverHttp(DossierId dossier, String deed, String user) {
        var task = chain.task(dossier, deed, user);
        var names = new TreeSet<String>();
        http.get(user, "/engine-rest/task/" + task.getId() + "/form-variables?deserializeValues=false")
                .getBody()
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
