package vn.traoquyen.notification.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.traoquyen.notification.Notice;
import vn.traoquyen.shared.OfficeTime;

/** A notice as its recipient sees it. */
record NoticeView(
        long id,
        OffsetDateTime at,
        String subject,
        String text,
        String rule,
        String because,
        int level,
        String about,
        String link,
        OffsetDateTime due,
        OffsetDateTime readAt,
        SendingView letter) {

    /** What became of it by e-mail. */
    record SendingView(String state, String label, OffsetDateTime sentAt) {

        static SendingView of(Notice.Sending letter) {
            return letter == null
                    ? null
                    : new SendingView(letter.state().name(), letter.state().label(), moment(letter.sentAt()));
        }
    }

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                moment(notice.at()),
                notice.subject(),
                notice.text(),
                notice.rule().name(),
                notice.because(),
                notice.level(),
                notice.about(),
                notice.link(),
                moment(notice.due()),
                moment(notice.readAt()),
                SendingView.of(notice.letter()));
    }

    static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atZone(OfficeTime.ZONE).toOffsetDateTime();
    }
}
