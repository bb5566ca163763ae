package vn.traoquyen.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A calendar that is kept in memory, for tests that need no database. */
final class CalendarNotebook implements CalendarBook, CalendarDays {

    private final List<CalendarNote> notes = new ArrayList<>();
    private CalendarEntries entries;
    private int settled;

    CalendarNotebook(CalendarEntries entries) {
        this.entries = entries;
    }

    @Override
    public CalendarEntries take() {
        return entries;
    }

    @Override
    public void write(CalendarChange change, CalendarNote note) {
        entries = change.applyTo(entries);
        notes.add(0, note);
    }

    @Override
    public List<CalendarNote> history(int most) {
        return notes;
    }

    @Override
    public Optional<Long> newestUnsettled() {
        return settled < notes.size() ? Optional.of((long) notes.size()) : Optional.empty();
    }

    @Override
    public Optional<CalendarNote> settle(long upTo) {
        var something = settled < upTo;
        settled = (int) upTo;
        return something ? Optional.of(notes.get(0)) : Optional.empty();
    }

    @Override
    public WorkingCalendar calendar() {
        return WorkingCalendar.of(entries);
    }
}
