package vn.traoquyen.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import vn.traoquyen.shared.Refusal;

/**
 * When the offices are open on a day that is worked (giờ làm việc), from one day on until others follow.
 *
 * @param from the first day that they hold for
 * @param sessions morning and afternoon, in order; the office closes with the last
 * @param basis the decision that sets them
 * @param status whether that decision has been read; no source was found that binds every province
 */
public record OfficeHours(LocalDate from, List<OfficeSession> sessions, String basis, CalendarStatus status) {

    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("An office that never opens has no hours");
        }
        for (int next = 1; next < sessions.size(); next++) {
            if (sessions.get(next).opens().isBefore(sessions.get(next - 1).closes())) {
                throw new Refusal("calendar.hoursUnordered");
            }
        }
    }

    public LocalTime opening() {
        return sessions.get(0).opens();
    }

    public LocalTime closing() {
        return sessions.get(sessions.size() - 1).closes();
    }

    /** As a clerk reads it, such as "07:30–11:30, 13:00–17:00". */
    public String text() {
        return sessions.stream().map(OfficeSession::text).collect(Collectors.joining(", "));
    }

    /** Whether an office that keeps these hours can close at that time on a short day: some of it is worked, not all. */
    public boolean canCloseEarlyAt(LocalTime time) {
        return sessions.stream().anyMatch(session -> time.isAfter(session.opens()) && !time.isAfter(session.closes()))
                && time.isBefore(closing());
    }

    /** What is left of the sessions on a day that closes early. */
    List<OfficeSession> until(LocalTime closes) {
        return sessions.stream()
                .filter(session -> session.opens().isBefore(closes))
                .map(session -> session.closes().isAfter(closes) ? new OfficeSession(session.opens(), closes) : session)
                .toList();
    }
}
