package vn.traoquyen.notification;

import static vn.traoquyen.notification.NoticeWording.reason;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.deadline.ExtensionAsked;
import vn.traoquyen.deadline.ExtensionDecided;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageOpened;

/** What is told of stages and their deadlines (tin về việc và thời hạn). */
@Component
class StageNews implements NewsSource {

    private final Audience audience;
    private final NoticeWording wording;
    private final Places places;
    private final Clock clock;

    StageNews(Audience audience, NoticeWording wording, Places places, Clock clock) {
        this.audience = audience;
        this.wording = wording;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                News.one(StageOpened.class, event -> event.clock().processKey(), this::of),
                News.one(LevelReached.class, event -> event.clock().processKey(), this::of),
                News.one(DeadlineMoved.class, event -> event.clock().processKey(), this::of),
                News.one(ExtensionAsked.class, event -> event.clock().processKey(), this::of),
                News.one(ExtensionDecided.class, event -> event.clock().processKey(), this::of));
    }

    /** To its holder, or while nobody has taken it to the members of its groups. */
    Announcement of(StageOpened opened) {
        var stage = opened.clock();
        return about(stage, "opened", NoticeRule.NEW_WORK, "opened", values(stage), workers(stage));
    }

    Announcement of(LevelReached reached) {
        var stage = reached.clock();
        boolean over = stage.due() != null && !stage.due().isAfter(clock.instant());
        var what = over ? "level.over" : "level.soon";
        return new Announcement(
                event(stage, "level/%d/%s".formatted(reached.level(), stage.due())),
                NoticeRule.ESCALATION,
                reached.rule(),
                reached.level(),
                reached.atOnce(),
                wording.of(what, values(stage)),
                stage.businessKey(),
                places.task(stage),
                stage.due(),
                audience.people(reached.recipients()));
    }

    Announcement of(DeadlineMoved moved) {
        var stage = moved.clock();
        var values = values(stage);
        values.put("before", moved.before() == null ? "" : " từ " + Moments.moment(moved.before()));
        values.put("reason", moved.reason().replaceFirst("\\.+$", ""));
        var what = "moved/%s/%s/%s".formatted(moved.before(), stage.due(), today());
        return about(stage, what, NoticeRule.DEADLINE_MOVED, "moved", values, workers(stage));
    }

    /** To the heads of whoever asks; those who decide hear of it as of new work. */
    Announcement of(ExtensionAsked asked) {
        var stage = asked.clock();
        var values = values(stage);
        values.put("asker", audience.person(asked.askedBy()));
        values.put("until", Moments.day(asked.until()));
        values.put("reason", asked.reason().replaceFirst("\\.+$", ""));
        var what = "extension/asked/%s/%s".formatted(asked.until(), today());
        return about(
                stage, what, NoticeRule.EXTENSION_ASKED, "extensionAsked", values, audience.headsOf(asked.askedBy()));
    }

    Announcement of(ExtensionDecided decided) {
        var stage = decided.clock();
        var values = values(stage);
        values.put("until", decided.until() == null ? "" : Moments.day(decided.until()));
        values.put("reason", reason(decided.reason()));
        var what = "extension/decided/%s/%s/%s".formatted(decided.granted(), decided.until(), today());
        var words = decided.granted() ? "extensionGranted" : "extensionRefused";
        return about(
                        stage,
                        what,
                        NoticeRule.EXTENSION_DECIDED,
                        words,
                        values,
                        audience.people(Set.of(decided.askedBy())))
                .urgent();
    }

    private Announcement about(
            StageClock stage,
            String what,
            NoticeRule rule,
            String words,
            Map<String, String> values,
            Set<Recipient> recipients) {
        return Announcement.of(
                        event(stage, what),
                        rule,
                        wording.of(words, values),
                        stage.businessKey(),
                        places.task(stage),
                        recipients)
                .due(stage.due());
    }

    private Set<Recipient> workers(StageClock stage) {
        return stage.holder() == null ? audience.membersOf(stage.groups()) : audience.people(Set.of(stage.holder()));
    }

    private Map<String, String> values(StageClock stage) {
        var values = new HashMap<String, String>();
        values.put("name", stage.name());
        values.put("groups", audience.names(stage.groups()));
        values.put("holder", audience.person(stage.holder()));
        values.put("due", due(stage.due(), stage.confirmed()));
        return values;
    }

    static String due(Instant due, boolean confirmed) {
        return due == null ? "chưa ấn định" : Moments.moment(due) + (confirmed ? "" : " (chưa kiểm chứng)");
    }

    private static String event(StageClock stage, String what) {
        return "stage/" + stage.id() + "/" + what;
    }

    /** What may happen again another day, such as a deadline that moves to and fro, is told again. */
    private LocalDate today() {
        return Moments.today(clock);
    }
}
