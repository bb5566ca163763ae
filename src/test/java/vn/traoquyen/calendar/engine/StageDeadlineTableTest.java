package vn.traoquyen.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.traoquyen.calendar.StageOccasion;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;

class StageDeadlineTableTest {

    private static final StageTerms TERMS = new StageDeadlineTable();

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource({
        "postingPeriod, ORDINARY, CHAIRMAN, 10, CALENDAR_DAY, true",
        "postingPeriod, ORDINARY, COMMITTEE, 20, CALENDAR_DAY, false",
        "postingPeriod, SHORTENED, CHAIRMAN, 3, CALENDAR_DAY, false",
        "giveOpinion, ORDINARY, CHAIRMAN, 7, CALENDAR_DAY, false",
        "giveOpinion, ORDINARY, COMMITTEE, 7, CALENDAR_DAY, false",
        "giveOpinion, SHORTENED, CHAIRMAN, 3, CALENDAR_DAY, false",
        "giveOpinion, SHORTENED, COMMITTEE, 3, CALENDAR_DAY, false",
        "appraiseDossier, ORDINARY, COMMITTEE, 10, WORKING_DAY, false",
        "appraiseDossier, SHORTENED, COMMITTEE, 5, WORKING_DAY, false",
        "signAppraisal, ORDINARY, COMMITTEE, 2, WORKING_DAY, false",
        "draftDossier, ORDINARY, COMMITTEE, 10, WORKING_DAY, false",
        "signProposal, ORDINARY, HEAD, 3, WORKING_DAY, false",
        "reviewLegality, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "reviewCompetence, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "postDraft, ORDINARY, COMMITTEE, 1, WORKING_DAY, false",
        "consolidateOpinions, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "reviseDossier, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "signSubmission, ORDINARY, COMMITTEE, 2, WORKING_DAY, false",
        "verifyDossier, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "approveVerification, ORDINARY, COMMITTEE, 2, WORKING_DAY, false",
        "recordMemberOpinions, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "decideDossier, ORDINARY, COMMITTEE, 3, WORKING_DAY, false",
        "considerProposal, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "signCouncilSubmission, ORDINARY, COUNCIL, 3, WORKING_DAY, false",
        "recordResolution, ORDINARY, COUNCIL, 30, CALENDAR_DAY, false",
        "registerInstrument, SHORTENED, CHAIRMAN, 1, WORKING_DAY, true",
        "releaseInstrument, ORDINARY, COMMITTEE, 1, WORKING_DAY, true",
        "acceptTransfer, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "resolveDifficulty, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "reviewPause, ORDINARY, COMMITTEE, 5, WORKING_DAY, false",
        "reconsiderPower, ORDINARY, COMMITTEE, 10, WORKING_DAY, false",
        "pauseReview, ORDINARY, COMMITTEE, 90, CALENDAR_DAY, false",
        "reviewTransfer, ORDINARY, COMMITTEE, 15, WORKING_DAY, false",
        "reportTransfer, ORDINARY, COMMITTEE, 15, WORKING_DAY, false",
        "prepareExpiry, ORDINARY, COMMITTEE, 10, WORKING_DAY, false",
        "acknowledgeEnd, ORDINARY, COMMITTEE, 3, WORKING_DAY, false",
        "somethingNew, ORDINARY, COMMITTEE, 5, WORKING_DAY, false"
    })
    void everyStageHasItsTerm(
            String stage, String procedure, String transferor, int amount, TermUnit unit, boolean confirmed) {
        assertTerm(TERMS.of(question(stage, null, procedure, transferor, null)), amount, unit, confirmed);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource({
        "ORDINARY, CHAIRMAN, NORMATIVE, 7, true",
        "SHORTENED, CHAIRMAN, NORMATIVE, 3, true",
        "ORDINARY, CHAIRMAN, ADMINISTRATIVE, 7, false",
        "SHORTENED, CHAIRMAN, ADMINISTRATIVE, 3, false",
        "ORDINARY, COMMITTEE, NORMATIVE, 7, false"
    })
    void aNormativeDecisionOfTheChairmanIsAnsweredWithinWhatTheLawSays(
            String procedure, String transferor, String kind, int amount, boolean confirmed) {
        var term = TERMS.of(question("giveOpinion", null, procedure, transferor, kind));

        assertTerm(term, amount, TermUnit.CALENDAR_DAY, confirmed);
        assertThat(term.source()).contains(transferor.equals("CHAIRMAN") ? "Điều 51a" : "tham số của tỉnh");
    }

    @ParameterizedTest(name = "{0} {1}: {2} ngày làm việc")
    @CsvSource({
        "draftDossier, ORDINARY, 5",
        "reviewLegality, ORDINARY, 3",
        "reviewCompetence, ORDINARY, 3",
        "appraiseDossier, ORDINARY, 5",
        "appraiseDossier, SHORTENED, 3",
        "signSubmission, ORDINARY, 1",
        "verifyDossier, ORDINARY, 3",
        "decideDossier, ORDINARY, 3"
    })
    void aStageThatComesAgainHasATermOfItsOwn(String stage, String procedure, int amount) {
        var term = TERMS.of(question(stage, StageOccasion.RETURNED, procedure, null, null));

        assertTerm(term, amount, TermUnit.WORKING_DAY, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postingPeriod", "giveOpinion", "appraiseDossier"})
    void withoutVariablesTheCommitteesOrdinaryProcedureHolds(String stage) {
        assertThat(TERMS.of(StageQuestion.of(stage)))
                .isEqualTo(TERMS.of(question(stage, StageOccasion.FIRST, "ORDINARY", "COMMITTEE", null)));
    }

    @Test
    void theSameQuestionIsEvaluatedOnce() {
        assertThat(TERMS.of(StageQuestion.of("verifyDossier"))).isSameAs(TERMS.of(StageQuestion.of("verifyDossier")));
    }

    @Test
    void aVerifiedTermCitesItsArticleAndAnUnverifiedOneSaysSo() {
        assertThat(TERMS.of(StageQuestion.of("registerInstrument")).source()).isEqualTo("NĐ 30/2020/NĐ-CP Điều 15");
        assertThat(TERMS.of(StageQuestion.of("appraiseDossier")).source())
                .isEqualTo("Chưa kiểm chứng: tham số của tỉnh");
    }

    @Test
    void theTableKeepsItsHistoryAndDescribesEveryRow() {
        var model = Dmn.readModelFromStream(StageDeadlineTable.class.getResourceAsStream(StageDeadlineTable.PLACE));
        var decision = (Decision) model.getModelElementById(StageDeadlineTable.KEY);
        var table = (DecisionTable) decision.getExpression();

        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("3650");
        assertThat(table.getRules())
                .extracting(Rule::getDescription)
                .allSatisfy(text -> assertThat(text.getTextContent()).isNotBlank());
    }

    private static StageQuestion question(
            String stage, StageOccasion occasion, String procedure, String transferor, String kind) {
        return new StageQuestion(stage, occasion, "DECENTRALIZATION", procedure, transferor, kind);
    }

    private static void assertTerm(Term term, int amount, TermUnit unit, boolean confirmed) {
        assertThat(term.amount()).isEqualTo(amount);
        assertThat(term.unit()).isEqualTo(unit);
        assertThat(term.confirmed()).isEqualTo(confirmed);
    }
}
