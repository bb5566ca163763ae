package vn.traoquyen.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.calendar.StageQuestion;
import vn.traoquyen.calendar.StageTerms;
import vn.traoquyen.calendar.Term;
import vn.traoquyen.calendar.TermUnit;

/** Finds until when a round of an item is due, and when it is asked about again (tính hạn của đầu việc). */
@Component
class RoundPlanning {

    /** The stage of {@code bpmn/stage-deadline.dmn} that stands in where neither plan nor letter sets a day. */
    private static final String STAGE = "reportItem";

    private final Deadlines deadlines;
    private final StageTerms terms;
    private final PlanSettings settings;
    private final PlanDesk desk;

    RoundPlanning(Deadlines deadlines, StageTerms terms, PlanSettings settings, PlanDesk desk) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.settings = settings;
        this.desk = desk;
    }

    /** Until when, and by which rule. */
    record Due(LocalDate on, String source) {}

    /**
     * @param date what the coordinator has set; null while he has not
     * @param letter the letter that this round answers; null for none
     */
    Due due(PlanItem item, SetDate date, CentralLetter letter) {
        var deadline = item.deadline();
        return switch (deadline.kind()) {
            case DATE -> new Due(deadline.lastDay(), deadline.words());
            case PERIOD, RECURRING, CONTINUOUS -> period(item);
            case AFTER_CENTRAL_LETTER -> after(deadline, letter);
            case PROMPT, UNSTATED ->
                date.dueOn() == null ? period(item) : new Due(date.dueOn(), "Cơ quan đầu mối định thời hạn");
        };
    }

    private Due period(PlanItem item) {
        var deadline = item.deadline();
        var from = Stream.of(Optional.ofNullable(deadline.from()), Optional.of(desk.today()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var every = frequency(deadline);
        var last = dayWithin(deadline.rhythm(), every, from);
        var due = deadline.until() != null && deadline.until().isBefore(last) ? deadline.until() : last;
        var source = deadline.rhythm() == null || deadline.rhythm().every() == null
                ? "báo cáo " + every.label() + " (tham số của tỉnh, chưa kiểm chứng)"
                : deadline.rhythm().words();
        return new Due(due, deadline.words() == null ? source : deadline.words() + "; " + source);
    }

    /** The weekday of the rule where the period has it still to come, else its last day. */
    private static LocalDate dayWithin(Rhythm rhythm, Frequency every, LocalDate from) {
        var last = every.lastDay(from);
        if (rhythm == null || rhythm.weekday() == null) {
            return last;
        }
        var day = from.with(java.time.temporal.TemporalAdjusters.nextOrSame(rhythm.weekday()));
        return day.isAfter(last) && every != Frequency.WEEK ? last : day;
    }

    Frequency frequency(ItemDeadline deadline) {
        return Optional.ofNullable(deadline.rhythm()).map(Rhythm::every).orElse(settings.askEvery());
    }

    private Due after(ItemDeadline deadline, CentralLetter letter) {
        if (letter.dueOn() != null) {
            return new Due(letter.dueOn(), "thời hạn tại văn bản " + letter.named());
        }
        var term = deadline.days() == null
                ? terms.of(StageQuestion.of(STAGE))
                : new Term(deadline.days(), TermUnit.CALENDAR_DAY, deadline.words(), true);
        var due = deadlines.after(letter.registeredAt(), term).due().toLocalDate();
        return new Due(due, term.length() + " sau văn bản " + letter.named() + " (" + term.source() + ")");
    }

    /** The first day of the period after the one in which the round was due. */
    LocalDate nextPeriod(PlanItem item, LocalDate dueOn) {
        return frequency(item.deadline()).next(dueOn);
    }
}
