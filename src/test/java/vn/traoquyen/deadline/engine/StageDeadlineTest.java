package vn.traoquyen.deadline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.junit.jupiter.api.Test;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;
import vn.traoquyen.calendar.persistence.NationalCalendar;

class StageDeadlineTest {

    private static final Clock FRIDAY_BEFORE_TET = Clock.fixed(Instant.parse("2026-02-13T09:00:00Z"), Deadlines.ZONE);

    private static final Map<String, Term> TERMS = Map.of(
            "reviewLegality ORDINARY COMMITTEE", term(5, TermUnit.WORKING_DAY),
            "pauseReview ORDINARY COMMITTEE", term(90, TermUnit.CALENDAR_DAY),
            "giveOpinion SHORTENED CHAIRMAN", term(3, TermUnit.CALENDAR_DAY),
            "giveOpinion ORDINARY COMMITTEE", term(7, TermUnit.CALENDAR_DAY),
            "postingPeriod ORDINARY CHAIRMAN", term(10, TermUnit.CALENDAR_DAY));

    private final StageDeadline stageDeadline = new StageDeadline(
            asked -> TERMS.get(asked.stage() + " " + asked.procedure() + " " + asked.transferor()),
            new Deadlines(NationalCalendar::fromFile),
            null,
            FRIDAY_BEFORE_TET);

    private static Term term(int amount, TermUnit unit) {
        return new Term(amount, unit, "", true);
    }

    @Test
    void aTaskIsDueByTheTermOfItsDeed() {
        assertThat(stageDeadline.due(at("userTask_reviewLegality", Map.of()))).isEqualTo(due("2026-02-27"));
        assertThat(stageDeadline.due(at("event_pauseReview", Map.of()))).isEqualTo(due("2026-05-14"));
    }

    @Test
    void procedureAndTransferorAreReadFromTheProcess() {
        var shortened = Map.of("procedure", "SHORTENED", "transferorCapacity", "CHAIRMAN");

        assertThat(stageDeadline.due(at("userTask_giveOpinion", shortened))).isEqualTo(due("2026-02-23"));
        assertThat(stageDeadline.due(
                        at("event_postingPeriodOver", Map.of("transferorCapacity", "CHAIRMAN")), "postingPeriod"))
                .isEqualTo(due("2026-02-23"));
    }

    @Test
    void theBodyOfAParallelTaskIsDueWithItsTasks() {
        assertThat(stageDeadline.due(at("userTask_giveOpinion#multiInstanceBody", Map.of())))
                .isEqualTo(stageDeadline.due(at("userTask_giveOpinion", Map.of())));
    }

    @Test
    void anExpressionOfAModelReachesIt() {
        var factory = new ExpressionFactoryImpl();
        var context = new SimpleContext();
        context.setVariable("stageDeadline", factory.createValueExpression(stageDeadline, StageDeadline.class));
        context.setVariable(
                "execution",
                factory.createValueExpression(at("userTask_reviewLegality", Map.of()), DelegateExecution.class));

        var value = factory.createValueExpression(context, "${stageDeadline.due(execution)}", Object.class)
                .getValue(context);

        assertThat(value).isEqualTo(due("2026-02-27"));
    }

    private static DelegateExecution at(String activity, Map<String, String> variables) {
        var execution = mock(DelegateExecution.class);
        when(execution.getCurrentActivityId()).thenReturn(activity);
        variables.forEach((name, value) -> when(execution.getVariable(name)).thenReturn(value));
        return execution;
    }

    private static Date due(String day) {
        return Date.from(Instant.parse(day + "T10:00:00Z"));
    }
}
