package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** The same gate for programs that speak with the engine. */
@ProcessTest
class FormGateOverHttpTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierTrace trace;

    @Autowired
    OverHttp http;

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void aReturnWithoutReasonIsAnsweredWithItsSentenceAndNothingElse(String way) {
        var dossier = staged.waitingFor("signProposal", delegation());
        var task = chain.claimed(dossier, "signProposal", "ld.so-y-te");

        trace.staysTheSame(dossier, () -> {
            var answer = http.post(
                    "ld.so-y-te", "/engine-rest/task/" + task.getId() + "/" + way, variables("outcome", "RETURN"));
            assertRefused(answer, "bắt buộc nhập");
        });
        assertThat(chain.task(dossier, "signProposal", "ld.so-y-te").getAssignee())
                .isEqualTo("ld.so-y-te");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "submit-form"})
    void aDossierDoesNotBeginWithoutWhatItsStartFormRequires(String way) {
        var answer = http.post(
                "cv.so-y-te",
                "/engine-rest/process-definition/key/transferApproval/" + way,
                variables("title", "Ủy quyền cấp giấy phép"));

        assertRefused(answer, "bắt buộc nhập");
    }

    @Test
    void whatIsUnlawfulIsAnsweredWithItsSentence() {
        var proposal = delegation().to("xa-06040:COMMITTEE");
        var dossier = staged.proposed(proposal);
        var task = chain.claimed(dossier, "draftDossier", "cv.so-y-te");

        var answer = http.post(
                "cv.so-y-te",
                "/engine-rest/task/" + task.getId() + "/submit-form",
                Map.of("variables", typed(staged.draft(proposal))));

        assertRefused(answer, "Chủ tịch Ủy ban nhân dân");
    }

    private static Map<String, Object> typed(Map<String, Object> form) {
        return form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> Map.of("value", field.getValue())));
    }

    @Test
    void nobodyWritesVariablesBesideTheForm() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var task = chain.claimed(dossier, "signProposal", "ld.so-y-te");
        var variable = Map.of("value", "x", "type", "String");

        trace.staysTheSame(dossier, () -> {
            for (var path : new String[] {
                "/task/" + task.getId() + "/variables/outcome",
                "/task/" + task.getId() + "/localVariables/outcome",
                "/process-instance/" + task.getProcessInstanceId() + "/variables/outcome",
                "/execution/" + task.getExecutionId() + "/localVariables/outcome"
            }) {
                assertThat(http.send("ld.so-y-te", HttpMethod.PUT, "/engine-rest" + path, variable)
                                .getStatusCode()
                                .value())
                        .as(path)
                        .isGreaterThanOrEqualTo(400);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossierReopened", "dossierResumed", "legalBasisChanged"})
    void nobodySendsTheProcessItsMessagesPastTheDomain(String message) {
        var dossier = staged.finish(staged.carry(staged.waitingFor("decideDossier", delegation()), "acceptTransfer"));

        var answer = http.post(
                "cv.so-y-te", "/engine-rest/message", Map.of("messageName", message, "businessKey", dossier.value()));

        assertThat(answer.getStatusCode().value()).isGreaterThanOrEqualTo(400);
        assertThat(chain.waiting(dossier)).isEmpty();
    }

    @Test
    void onlyWhoHoldsTheTaskCompletesIt() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var task = chain.claimed(dossier, "signProposal", "ld.so-y-te");

        trace.staysTheSame(dossier, () -> {
            for (var user : new String[] {"ld2.so-y-te", "cv.so-y-te", "ld.so-xay-dung", "cv.xa-06040"}) {
                assertThat(http.post(
                                        user,
                                        "/engine-rest/task/" + task.getId() + "/submit-form",
                                        variables("outcome", "SIGN"))
                                .getStatusCode()
                                .value())
                        .as(user)
                        .isGreaterThanOrEqualTo(400);
            }
        });
    }

    private static void assertRefused(ResponseEntity<JsonNode> answer, String words) {
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody().path("message").asText()).contains(words);
        assertThat(answer.getBody().toString()).doesNotContain("Exception", "camunda", "vn.traoquyen", "ENGINE-");
    }

    private static Map<String, Object> variables(String name, Object value) {
        return Map.of("variables", Map.of(name, Map.of("value", value)));
    }
}
