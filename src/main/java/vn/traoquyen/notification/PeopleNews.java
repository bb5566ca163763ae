package vn.traoquyen.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.organization.AbsenceEntered;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.shared.OfficeTime;

/** What is told of people who will be away (tin về vắng mặt): who does their work, and which deadlines fall into it. */
@Component
class PeopleNews implements NewsSource {

    private final Audience audience;
    private final NoticeWording wording;
    private final StageClocks work;

    PeopleNews(Audience audience, NoticeWording wording, StageClocks work) {
        this.audience = audience;
        this.wording = wording;
        this.work = work;
    }

    @Override
    public List<News<?>> news() {
        return List.of(News.direct(AbsenceEntered.class, this::of));
    }

    /** To the one who is away, to his substitute and to his heads. */
    Announcement of(AbsenceEntered entered) {
        var absence = entered.substitution();
        var values = Map.of(
                "absent", audience.person(absence.absent()),
                "substitute", audience.person(absence.substitute()),
                "from", Moments.day(absence.from()),
                "until", Moments.day(absence.until()),
                "due", dueMeanwhile(absence));
        var told = audience.people(Set.of(absence.absent(), absence.substitute()));
        told.addAll(audience.headsOf(absence.absent()));
        return Announcement.of(
                "absence/%d".formatted(absence.id()),
                NoticeRule.ABSENCE,
                wording.of("absence", values),
                null,
                Places.ABSENCES,
                told);
    }

    private String dueMeanwhile(Substitution absence) {
        var due = work.openFor(absence.absent(), List.of()).stream()
                .filter(stage -> fallsInto(absence, stage))
                .map(stage -> "%s (hạn %s)".formatted(stage.name(), Moments.moment(stage.due())))
                .collect(Collectors.joining("; "));
        return NoticeWording.behind("Việc đến hạn trong thời gian này", due);
    }

    private static boolean fallsInto(Substitution absence, StageClock stage) {
        if (stage.due() == null) {
            return false;
        }
        var day = LocalDate.ofInstant(stage.due(), OfficeTime.ZONE);
        return !day.isBefore(absence.from()) && !day.isAfter(absence.until());
    }
}
