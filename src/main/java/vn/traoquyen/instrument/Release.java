package vn.traoquyen.instrument;

import java.time.Instant;
import java.util.List;
import vn.traoquyen.shared.PlainText;

/**
 * The sending out of an instrument (phát hành): on the day of its number, at the latest on the next working day (Nghị
 * định 30/2020/NĐ-CP, Điều 18).
 *
 * @param releasedAt null: now
 * @param channels e.g. "Trục liên thông văn bản", "Công báo điện tử"
 */
public record Release(Instant releasedAt, List<String> channels, List<String> sentTo) {

    public Release {
        channels = PlainText.list(channels);
        sentTo = PlainText.list(sentTo);
    }
}
