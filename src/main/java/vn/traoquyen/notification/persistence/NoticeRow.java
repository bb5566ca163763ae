package vn.traoquyen.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import vn.traoquyen.notification.Announcement;
import vn.traoquyen.notification.Notice;
import vn.traoquyen.notification.Notice.Sending;
import vn.traoquyen.notification.NoticeRule;
import vn.traoquyen.notification.Recipient;

/** A notice as it is put into the table and taken out of it. */
record NoticeRow(
        String event,
        String recipient,
        String rule,
        String because,
        int level,
        boolean atOnce,
        String subject,
        String text,
        String about,
        String link,
        Instant due,
        boolean reachable) {

    static NoticeRow of(Announcement told, Recipient recipient, boolean reachable) {
        return new NoticeRow(
                told.event(),
                recipient.key(),
                told.rule().name(),
                told.because(),
                told.level(),
                told.atOnce(),
                told.words().subject(),
                told.words().text(),
                told.about(),
                told.link(),
                told.due(),
                reachable);
    }

    static Notice read(ResultSet row, int number) throws SQLException {
        var letter = row.getString("letter_id");
        return new Notice(
                row.getLong("id"),
                Recipient.parse(row.getString("recipient")),
                NoticeRule.valueOf(row.getString("rule")),
                row.getString("because"),
                row.getInt("level"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("about"),
                row.getString("link"),
                instant(row, "due"),
                instant(row, "at"),
                instant(row, "read_at"),
                letter == null ? null : new Sending(letter, instant(row, "sent_at"), instant(row, "undeliverable_at")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
