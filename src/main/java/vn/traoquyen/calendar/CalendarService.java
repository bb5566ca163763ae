package vn.traoquyen.calendar;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the calendar is changed: seen beforehand, then applied, and written down (quản lý lịch làm việc). */
@Service
public class CalendarService {

    private final CalendarBook book;
    private final CalendarCheck check;
    private final CalendarRights rights;
    private final Optional<OpenDeadlines> deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(
            CalendarBook book,
            CalendarCheck check,
            CalendarRights rights,
            Optional<OpenDeadlines> deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.check = check;
        this.rights = rights;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Which deadlines would move, from when to when; nothing is changed. */
    @Transactional
    public CalendarPreview preview(CalendarChange change) {
        var by = rights.require();
        return preview(change, book.take(), by);
    }

    /** Changes the calendar; running deadlines move within the same transaction. */
    @Transactional
    public CalendarPreview apply(CalendarChange change) {
        var by = rights.require();
        var before = book.take();
        var preview = preview(change, before, by);
        book.write(change, preview.note());
        publish(WorkingCalendar.of(change.applyTo(before)), preview.note());
        return preview;
    }

    /** Moves once more what another node may have counted by the old calendar while a change was on its way. */
    @Transactional
    public void settle(long upTo) {
        var now = book.take();
        book.settle(upTo).ifPresent(note -> publish(WorkingCalendar.of(now), note));
    }

    @Transactional(readOnly = true)
    public List<CalendarNote> history(int most) {
        return book.history(most);
    }

    private CalendarPreview preview(CalendarChange change, CalendarEntries before, String by) {
        check.check(change, WorkingCalendar.of(before));
        var after = change.applyTo(before);
        var note = new CalendarNote(
                clock.instant(),
                by,
                change.about(),
                change.readIn(before).orElse(""),
                change.readIn(after).orElse(""),
                change.reason());
        return new CalendarPreview(note, moved(WorkingCalendar.of(after)));
    }

    private List<MovedDeadline> moved(WorkingCalendar after) {
        return deadlines.map(open -> open.wouldMove(after)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(MovedDeadline::before))
                .toList();
    }

    private void publish(WorkingCalendar calendar, CalendarNote note) {
        events.publishEvent(new CalendarChanged(calendar, note));
    }
}
