package vn.traoquyen.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.traoquyen.calendar.CalendarDays;
import vn.traoquyen.calendar.WorkingCalendar;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.notification.Desks.Desk;
import vn.traoquyen.notification.LetterContent.Row;
import vn.traoquyen.notification.LetterContent.Section;
import vn.traoquyen.shared.OfficeTime;

/** What a digest says (nội dung bản tin): each piece of work once, under what presses most. */
@Component
class DigestText {

    private static final String OVERDUE = "Quá hạn";
    private static final String TODAY = "Đến hạn hôm nay";
    private static final String SOON = "Sắp đến hạn";
    private static final String NEW = "Việc mới";
    private static final String AWAITED = "Đang chờ cơ quan khác trả lời";
    private static final String NEWS = "Thông báo khác";
    private static final List<String> ORDER = List.of(OVERDUE, TODAY, SOON, NEW, NEWS, AWAITED);

    private final NoticeWording wording;
    private final Audience audience;
    private final Places places;
    private final CalendarDays calendar;
    private final NotificationSettings settings;
    private final Clock clock;

    DigestText(
            NoticeWording wording,
            Audience audience,
            Places places,
            CalendarDays calendar,
            NotificationSettings settings,
            Clock clock) {
        this.wording = wording;
        this.audience = audience;
        this.places = places;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    Morning on(LocalDate day, Instant since) {
        return new Morning(day, since, soonUntil(day, calendar.calendar()));
    }

    private LocalDate soonUntil(LocalDate day, WorkingCalendar days) {
        var last = day;
        for (int counted = 0; counted < settings.soonDays(); ) {
            last = last.plusDays(1);
            counted += days.isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /** The same day for everybody (một buổi sáng). */
    class Morning {

        private final LocalDate day;
        private final Instant since;
        private final LocalDate soonUntil;

        Morning(LocalDate day, Instant since, LocalDate soonUntil) {
            this.day = day;
            this.since = since;
            this.soonUntil = soonUntil;
        }

        /** Nothing where there is nothing to say. */
        Optional<LetterContent> of(Recipient reader, String name, Desk desk) {
            var rows = new LinkedHashMap<String, List<Row>>();
            desk.work()
                    .forEach(stage -> heading(stage)
                            .ifPresent(title -> rows.computeIfAbsent(title, key -> new ArrayList<>())
                                    .add(row(stage))));
            desk.awaited()
                    .forEach(stage -> rows.computeIfAbsent(AWAITED, key -> new ArrayList<>())
                            .add(row(stage)));
            desk.news()
                    .forEach(notice ->
                            rows.computeIfAbsent(NEWS, key -> new ArrayList<>()).add(LetterMaking.row(notice)));
            int all = rows.values().stream().mapToInt(List::size).sum();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new LetterContent(
                            wording.said("digest.subject", Map.of("day", Moments.day(day), "summary", summary(rows))),
                            name,
                            wording.said(opening(reader), Map.of("day", Moments.day(day))),
                            ORDER.stream()
                                    .filter(rows::containsKey)
                                    .map(title -> section(title, rows.get(title)))
                                    .toList(),
                            Math.max(0, all - shown(rows))));
        }

        private Optional<String> heading(StageClock stage) {
            var due = stage.due() == null ? null : LocalDate.ofInstant(stage.due(), OfficeTime.ZONE);
            if (stage.isOverdueAt(clock.instant())) {
                return Optional.of(OVERDUE);
            }
            if (due != null && !due.isAfter(day)) {
                return Optional.of(TODAY);
            }
            if (due != null && !due.isAfter(soonUntil)) {
                return Optional.of(SOON);
            }
            return stage.openedAt().isBefore(since) ? Optional.empty() : Optional.of(NEW);
        }
    }

    private static String opening(Recipient reader) {
        return reader.kind() == Recipient.Kind.UNIT ? "digest.openingUnit" : "digest.opening";
    }

    /** "2 quá hạn, 1 việc mới". */
    private static String summary(Map<String, List<Row>> rows) {
        return String.join(
                ", ",
                ORDER.stream()
                        .filter(rows::containsKey)
                        .map(title -> rows.get(title).size() + " " + title.toLowerCase())
                        .toList());
    }

    private static Section section(String title, List<Row> rows) {
        return new Section(title, rows.stream().limit(LetterMaking.MOST_ROWS).toList());
    }

    private static int shown(Map<String, List<Row>> rows) {
        return rows.values().stream()
                .mapToInt(some -> Math.min(some.size(), LetterMaking.MOST_ROWS))
                .sum();
    }

    private Row row(StageClock stage) {
        return new Row(
                stage.name(),
                wording.said(
                        stage.holder() == null ? "digest.offered" : "digest.held",
                        Map.of("groups", audience.names(stage.groups()), "holder", audience.person(stage.holder()))),
                stage.businessKey(),
                StageNews.due(stage.due(), stage.confirmed()),
                places.task(stage),
                "");
    }
}
