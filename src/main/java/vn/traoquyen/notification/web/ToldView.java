package vn.traoquyen.notification.web;

import java.time.OffsetDateTime;
import vn.traoquyen.notification.Notice;

/** Who was told what of a dossier; not whether he has read it, which is his own affair. */
record ToldView(
        OffsetDateTime at,
        String recipient,
        String subject,
        String text,
        String rule,
        String because,
        int level,
        NoticeView.SendingView letter) {

    static ToldView of(Notice notice, String recipient) {
        return new ToldView(
                NoticeView.moment(notice.at()),
                recipient,
                notice.subject(),
                notice.text(),
                notice.rule().name(),
                notice.because(),
                notice.level(),
                NoticeView.SendingView.of(notice.letter()));
    }
}
