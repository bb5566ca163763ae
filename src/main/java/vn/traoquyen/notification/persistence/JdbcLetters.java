package vn.traoquyen.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.Letter;
import vn.traoquyen.notification.LetterContent;
import vn.traoquyen.notification.Letters;
import vn.traoquyen.notification.Recipient;

@Component
class JdbcLetters implements Letters {

    /** Held until the end of the transaction. */
    private static final String HOLD = "select pg_try_advisory_xact_lock(7242075)";

    private final JdbcClient jdbc;

    JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holdMaking() {
        return jdbc.sql(HOLD).query(Boolean.class).single();
    }

    @Override
    public void add(Collection<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into traoquyen.letter (id, recipient, address, content, digest_on, made_at)
                        select l.id, l.recipient, l.address, l.content, l."digestOn", l."madeAt"
                          from jsonb_to_recordset(:rows::jsonb) as l (id text, recipient text, address text,
                               content jsonb, "digestOn" date, "madeAt" timestamptz)
                        on conflict (digest_on, recipient) do nothing
                        """)
                .param("rows", NoticeJson.write(letters.stream().map(Row::of).toList()))
                .update();
    }

    private record Row(
            String id, String recipient, String address, LetterContent content, LocalDate digestOn, Instant madeAt) {

        static Row of(Letter letter) {
            return new Row(
                    letter.id(),
                    letter.recipient().key(),
                    letter.address(),
                    letter.content(),
                    letter.digestOn(),
                    letter.madeAt());
        }
    }

    @Override
    public List<String> takeUnstarted(int most) {
        return jdbc.sql("""
                        select id from traoquyen.letter where started_at is null
                         order by made_at, id limit :most for update skip locked
                        """).param("most", most).query(String.class).list();
    }

    @Override
    public void started(Collection<String> ids, Instant now) {
        jdbc.sql("update traoquyen.letter set started_at = :now where id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<Letter> find(String id) {
        return jdbc.sql("select * from traoquyen.letter where id = :id")
                .param("id", id)
                .query((row, number) -> letter(row))
                .optional();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("id"),
                Recipient.parse(row.getString("recipient")),
                row.getString("address"),
                NoticeJson.read(row.getString("content"), LetterContent.class),
                row.getObject("digest_on", LocalDate.class),
                NoticeRow.instant(row, "made_at"),
                NoticeRow.instant(row, "sent_at"),
                NoticeRow.instant(row, "undeliverable_at"));
    }

    @Override
    public void sent(String id, Instant now) {
        jdbc.sql("update traoquyen.letter set sent_at = :now where id = :id")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public void refused(String id, String problem, Instant now) {
        jdbc.sql("update traoquyen.letter set undeliverable_at = :now, problem = :problem where id = :id")
                .param("id", id)
                .param("problem", problem)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public boolean beginDigests(LocalDate day, Instant now) {
        return jdbc.sql("insert into traoquyen.digest_day (day, made_at) values (:day, :now) on conflict do nothing")
                        .param("day", day)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public boolean digestsMade(LocalDate day) {
        return jdbc.sql("select exists (select from traoquyen.digest_day where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Instant> lastDigestsBefore(LocalDate day) {
        return jdbc.sql(
                        "select max(made_at) from traoquyen.digest_day where day < :day having max(made_at) is not null")
                .param("day", day)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
