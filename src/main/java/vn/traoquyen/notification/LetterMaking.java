package vn.traoquyen.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.LetterContent.Row;
import vn.traoquyen.notification.LetterContent.Section;

/** Makes one letter of all the notices that wait for one recipient (lập thư). */
@Component
class LetterMaking {

    /** What a person still reads; the rest is found under "Thông báo của tôi". */
    static final int MOST_ROWS = 100;

    private final NoticeWording wording;
    private final Addresses addresses;
    private final Clock clock;

    LetterMaking(NoticeWording wording, Addresses addresses, Clock clock) {
        this.wording = wording;
        this.addresses = addresses;
        this.clock = clock;
    }

    Letter of(Recipient recipient, String address, List<Notice> notices) {
        return letter(recipient, address, content(recipient, notices));
    }

    Letter letter(Recipient recipient, String address, LetterContent content) {
        return Letter.made(idFor(recipient), recipient, address, content, clock.instant());
    }

    /** Such as {@code 20261126-cv.so-y-te-1f3a09bc}: whoever meets it in Cockpit knows whose letter it is. */
    private String idFor(Recipient recipient) {
        var day =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).toString().replace("-", "");
        var rest = UUID.randomUUID().toString().substring(0, 8);
        return day + "-" + recipient.code() + "-" + rest;
    }

    private LetterContent content(Recipient recipient, List<Notice> notices) {
        var count = Map.of(
                "count",
                String.valueOf(notices.size()),
                "subject",
                notices.get(0).subject());
        var opening = recipient.kind() == Recipient.Kind.UNIT ? "letter.openingUnit" : "letter.opening";
        return new LetterContent(
                wording.said(notices.size() == 1 ? "letter.one" : "letter.many", count),
                addresses.nameOf(recipient),
                wording.said(opening, count),
                sections(notices),
                Math.max(0, notices.size() - MOST_ROWS));
    }

    /** What presses most stands first. */
    private static List<Section> sections(List<Notice> notices) {
        var byRule = new EnumMap<NoticeRule, ArrayList<Row>>(NoticeRule.class);
        notices.stream()
                .sorted(Comparator.comparing(Notice::rule).thenComparing(Notice::level, Comparator.reverseOrder()))
                .limit(MOST_ROWS)
                .forEach(notice -> byRule.computeIfAbsent(notice.rule(), rule -> new ArrayList<>())
                        .add(row(notice)));
        return byRule.entrySet().stream()
                .map(rows -> new Section(rows.getKey().title(), rows.getValue()))
                .toList();
    }

    static Row row(Notice notice) {
        return new Row(
                notice.subject(),
                notice.text(),
                notice.about() == null ? "" : notice.about(),
                notice.due() == null ? "" : Moments.moment(notice.due()),
                notice.link(),
                notice.because());
    }
}
