package vn.traoquyen.notification;

import java.time.Instant;
import java.util.Map;

/** How each person wants to be told (lựa chọn cách nhận thư); who has said nothing gets both. */
public interface Preferences {

    NoticeChannel DEFAULT = NoticeChannel.BOTH;

    NoticeChannel of(Recipient recipient);

    /** Only of those who have chosen. */
    Map<Recipient, NoticeChannel> all();

    void choose(Recipient recipient, NoticeChannel channel, Instant now);
}
