package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.DossierClocks.at;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.traoquyen.calendar.CalendarChanged;
import vn.traoquyen.calendar.CalendarDay;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.CalendarNote;
import vn.traoquyen.calendar.CalendarScope;
import vn.traoquyen.calendar.CalendarStatus;
import vn.traoquyen.calendar.OpenDeadlines;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.shared.SetClock;

/** A holiday that is decided late: due dates, reminders and timers move, and those who wait are told. */
@ProcessTest
class CalendarMovesTest {

    private static final String TASK = "userTask_signProposal";

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    DossierClocks dossierClocks;

    @Autowired
    DeadlinesHeard heard;

    @Autowired
    OpenDeadlines openDeadlines;

    @Autowired
    CalendarDays days;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private WorkingCalendar before;

    @BeforeEach
    void setClock() {
        SetClock.set("2026-08-17T09:00");
        before = days.calendar();
    }

    /** The whole application counts by a calendar that was told of. */
    @AfterEach
    void backToTheCalendar() {
        change(before);
        SetClock.reset();
    }

    @Test
    void everythingThatIsRunningMovesAndIsToldOnce() {
        var dossier = staged.waitingFor("signProposal", delegation());
        var consulted = staged.waitingFor("giveOpinion", delegation());
        assertThat(openDeadlines.wouldMove(closedOn("2026-08-19", "2026-08-24")))
                .filteredOn(moved -> moved.businessKey().equals(dossier.value()))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.before()).isEqualTo(at("2026-08-20T17:00"));
                    assertThat(moved.after()).isEqualTo(at("2026-08-21T17:00"));
                });

        change(closedOn("2026-08-19", "2026-08-24"));
        change(closedOn("2026-08-19", "2026-08-24"));

        var clock = dossierClocks.open(dossier, "signProposal");
        assertThat(clock.due()).isEqualTo(at("2026-08-21T17:00"));
        assertThat(dossierClocks.task(clock).getDueDate()).isEqualTo(Date.from(clock.due()));
        assertThat(dossierClocks.historicDue(clock)).isEqualTo(Date.from(clock.due()));
        assertThat(dossierClocks.task(clock).getFollowUpDate()).isEqualTo(Date.from(at("2026-08-20T07:30")));
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-20T07:30"));
        assertThat(heard.moves(dossier)).extracting(DeadlineMoved::before).containsExactly(at("2026-08-20T17:00"));
        assertThat(heard.moves(consulted)).hasSize(4);
        assertThat(chain.dueTimers(consulted, "event_consultationOverdue"))
                .hasSize(4)
                .containsOnly(Date.from(at("2026-08-25T17:00")));
    }

    @Test
    void aRungAfterTheDueMomentMovesThoughTheDueMomentStays() {
        var dossier = staged.waitingFor("signProposal", delegation());
        dossierClocks.passTo("2026-08-20T17:00", dossier, TASK);
        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-22T07:30"));

        change(closedOn("2026-08-21"));

        assertThat(dossierClocks.due(dossier, TASK)).isEqualTo(at("2026-08-24T07:30"));
        assertThat(heard.moves(dossier)).isEmpty();
        assertThat(dossierClocks.open(dossier, "signProposal").level()).isEqualTo(2);
    }

    @Test
    void itTakesAsFewStatementsForManyAsForOne() {
        staged.waitingFor("giveOpinion", delegation());
        staged.waitingFor("giveOpinion", delegation());

        var cost = SqlCount.of(() -> change(closedOn("2026-08-24")));

        // what others write who hear of each move is theirs
        assertThat(cost.executions())
                .filteredOn(one -> one.sql().matches("(?i).*(stage_clock|act_).*"))
                .hasSizeLessThanOrEqualTo(5);
    }

    private void change(WorkingCalendar calendar) {
        var note = new CalendarNote(Instant.EPOCH, "qt.vp-ubnd-tinh", "Lịch", "", "Thử", "Thử");
        transaction.executeWithoutResult(status -> events.publishEvent(new CalendarChanged(calendar, note)));
    }

    private WorkingCalendar closedOn(String... closed) {
        var entries = before.entries();
        for (var day : closed) {
            entries = entries.with(new CalendarDay(
                    LocalDate.parse(day),
                    CalendarDay.Kind.OFF,
                    null,
                    "Nghỉ đột xuất",
                    "Quyết định thử nghiệm",
                    CalendarStatus.CONFIRMED,
                    CalendarScope.PROVINCE));
        }
        return WorkingCalendar.of(entries);
    }
}
