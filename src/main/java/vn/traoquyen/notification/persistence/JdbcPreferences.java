package vn.traoquyen.notification.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.NoticeChannel;
import vn.traoquyen.notification.Preferences;
import vn.traoquyen.notification.Recipient;

@Component
class JdbcPreferences implements Preferences {

    private final JdbcClient jdbc;

    JdbcPreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public NoticeChannel of(Recipient recipient) {
        return jdbc.sql("select channel from traoquyen.notice_preference where recipient = :recipient")
                .param("recipient", recipient.key())
                .query((row, number) -> NoticeChannel.valueOf(row.getString("channel")))
                .optional()
                .orElse(DEFAULT);
    }

    @Override
    public Map<Recipient, NoticeChannel> all() {
        var chosen = new HashMap<Recipient, NoticeChannel>();
        jdbc.sql("select recipient, channel from traoquyen.notice_preference").query(row -> {
            chosen.put(Recipient.parse(row.getString("recipient")), NoticeChannel.valueOf(row.getString("channel")));
        });
        return chosen;
    }

    @Override
    public void choose(Recipient recipient, NoticeChannel channel, Instant now) {
        jdbc.sql("""
                        insert into traoquyen.notice_preference (recipient, channel, changed_at)
                        values (:recipient, :channel, :now)
                        on conflict (recipient) do update set channel = excluded.channel, changed_at = excluded.changed_at
                        """)
                .param("recipient", recipient.key())
                .param("channel", channel.name())
                .param("now", Timestamp.from(now))
                .update();
    }
}
