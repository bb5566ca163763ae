package vn.traoquyen.notification.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.Announcement;
import vn.traoquyen.notification.Notice;
import vn.traoquyen.notification.Notices;
import vn.traoquyen.notification.Recipient;

@Component
class JdbcNotices implements Notices {

    /** A letter waits to be made of it where a letter can go there and the recipient wants it, or it is urgent. */
    private static final String INSERT = """
            insert into traoquyen.notice
                (event, recipient, rule, because, level, subject, text, about, link, due, at, delivery)
            select n.event, n.recipient, n.rule, n.because, n.level, n.subject, n.text, n.about, n.link, n.due, :now,
                   case when n.reachable and (n."atOnce" or coalesce(p.channel, 'BOTH') <> 'DIGEST')
                        then 'WAITING' else 'KEPT' end
              from jsonb_to_recordset(:rows::jsonb) as n (event text, recipient text, rule text, because text,
                   level smallint, "atOnce" boolean, subject text, text text, about text, link text, due timestamptz,
                   reachable boolean)
              left join traoquyen.notice_preference p on p.recipient = n.recipient
             order by n.recipient
            on conflict (event, recipient) do nothing
            """;

    private static final String SELECT = """
            select n.id, n.recipient, n.rule, n.because, n.level, n.subject, n.text, n.about, n.link, n.due, n.at,
                   n.read_at, n.letter_id, l.sent_at, l.undeliverable_at
              from traoquyen.notice n left join traoquyen.letter l on l.id = n.letter_id
            """;

    private static final String WAITING = """
            with chosen as (
                select n.recipient from traoquyen.notice n
                 where n.delivery = 'WAITING'
                   and not exists (select from traoquyen.letter l
                        where l.recipient = n.recipient and l.digest_on is null and l.made_at > :since
                          and l.sent_at is null and l.undeliverable_at is null)
                 group by n.recipient order by min(n.id) limit :most)
            """ + SELECT
            + " where n.recipient in (select recipient from chosen) and n.delivery = 'WAITING' order by n.recipient, n.id";

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Collection<Announcement> announcements, Collection<Recipient> reachable, Instant now) {
        var rows = announcements.stream()
                .flatMap(announcement -> announcement.recipients().stream()
                        .map(recipient -> NoticeRow.of(announcement, recipient, reachable.contains(recipient))))
                .toList();
        jdbc.sql(INSERT)
                .param("rows", NoticeJson.write(rows))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Page of(Collection<Recipient> recipients, boolean unreadOnly, int page, int size) {
        var keys = keys(recipients);
        var counts = jdbc.sql("""
                        select count(*) as "all", count(*) filter (where read_at is null) as unread
                          from traoquyen.notice where recipient = any(:recipients)
                        """)
                .param("recipients", keys)
                .query((row, number) -> new long[] {row.getLong("all"), row.getLong("unread")})
                .single();
        var items = jdbc.sql(SELECT + """
                         where n.recipient = any(:recipients) and (n.read_at is null or not :unread)
                         order by n.id desc limit :size offset :offset
                        """)
                .param("recipients", keys)
                .param("unread", unreadOnly)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(NoticeRow::read)
                .list();
        return new Page(page, size, counts[unreadOnly ? 1 : 0], counts[1], items);
    }

    @Override
    public List<Notice> about(String businessKey) {
        return jdbc.sql(SELECT + " where n.about = :about order by n.id desc")
                .param("about", businessKey)
                .query(NoticeRow::read)
                .list();
    }

    @Override
    public int read(Collection<Recipient> recipients, Collection<Long> ids, Instant now) {
        return jdbc.sql("""
                        update traoquyen.notice set read_at = :now
                         where id = any(:ids) and recipient = any(:recipients) and read_at is null
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("recipients", keys(recipients))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public int readAll(Collection<Recipient> recipients, Instant now) {
        return jdbc.sql("""
                        update traoquyen.notice set read_at = :now
                         where recipient = any(:recipients) and read_at is null
                        """)
                .param("recipients", keys(recipients))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public List<Notice> waiting(int recipients, Instant since) {
        return jdbc.sql(WAITING)
                .param("most", recipients)
                .param("since", Timestamp.from(since))
                .query(NoticeRow::read)
                .list();
    }

    @Override
    public List<Notice> withoutLetterSince(Instant moment) {
        return jdbc.sql(SELECT + """
                         where n.delivery = 'KEPT' and n.at > :moment and n.rule <> 'NEW_WORK'
                         order by n.recipient, n.id
                        """)
                .param("moment", Timestamp.from(moment))
                .query(NoticeRow::read)
                .list();
    }

    @Override
    public void putInto(Map<Long, String> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var ids = List.copyOf(letters.keySet());
        jdbc.sql("""
                        update traoquyen.notice n set delivery = 'LETTER', letter_id = put.letter
                          from unnest(:ids, :letters) as put (id, letter) where n.id = put.id
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("letters", ids.stream().map(letters::get).toArray(String[]::new))
                .update();
    }

    @Override
    public void keep(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update traoquyen.notice set delivery = 'KEPT' where id = any(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .update();
        }
    }

    private static String[] keys(Collection<Recipient> recipients) {
        return recipients.stream().map(Recipient::key).toArray(String[]::new);
    }
}
