package vn.traoquyen.notification;

import static vn.traoquyen.notification.NoticeWording.behind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.difficulty.DifficultyAnswered;
import vn.traoquyen.difficulty.DifficultyReturned;
import vn.traoquyen.difficulty.DifficultySentUp;
import vn.traoquyen.organization.PartyNames;

/** What those are told who raised a difficulty or have the same (tin về khó khăn, vướng mắc). */
@Component
class DifficultyNews implements NewsSource {

    private final Audience audience;
    private final NoticeWording wording;
    private final Places places;
    private final PartyNames names;

    DifficultyNews(Audience audience, NoticeWording wording, Places places, PartyNames names) {
        this.audience = audience;
        this.wording = wording;
        this.places = places;
        this.names = names;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                News.one(DifficultyAnswered.class, Places.DIFFICULTIES, this::of),
                News.one(DifficultySentUp.class, Places.DIFFICULTIES, this::of),
                News.one(DifficultyReturned.class, Places.DIFFICULTIES, this::of));
    }

    Announcement of(DifficultyAnswered answered) {
        var values = Map.of(
                "id", answered.id().value(),
                "title", answered.title(),
                "agency", names.agency(answered.agency()),
                "answer", behind("Nội dung", answered.answer()));
        return told(
                answered.id().value(),
                "answered",
                NoticeRule.DIFFICULTY_ANSWERED,
                "difficultyAnswered",
                values,
                answered.askers());
    }

    Announcement of(DifficultySentUp sent) {
        var values = Map.of(
                "id", sent.id().value(),
                "title", sent.title(),
                "to", sent.ministry() == null ? names.agency(sent.agency()) : sent.ministry());
        return told(
                sent.id().value(),
                "sent/" + sent.to() + "/" + sent.agency(),
                NoticeRule.DIFFICULTY_SENT_UP,
                "difficultySentUp",
                values,
                sent.askers());
    }

    Announcement of(DifficultyReturned returned) {
        var values = Map.of(
                "id", returned.id().value(),
                "title", returned.title(),
                "agency", names.agency(returned.agency()),
                "words", behind("Cần làm rõ", returned.words()));
        return told(
                returned.id().value(),
                "returned/" + returned.words().hashCode(),
                NoticeRule.DIFFICULTY_RETURNED,
                "difficultyReturned",
                values,
                Set.of(returned.asker()));
    }

    private Announcement told(
            String id, String what, NoticeRule rule, String words, Map<String, String> values, Set<String> accounts) {
        return Announcement.of(
                "difficulty/" + id + "/" + what,
                rule,
                wording.of(words, values),
                id,
                places.difficulty(id),
                audience.people(accounts));
    }
}
