package vn.traoquyen.register.monitoring;

import java.time.Instant;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/**
 * What a holder reports of how it uses what it was given (báo cáo kết quả thực hiện).
 *
 * @param received how many cases came in, of which {@code settled} were settled, of which {@code onTime} within their term
 * @param difficulties null where there are none
 * @param proposals null where there are none
 * @param author the name of the person who reported
 */
public record HolderReport(
        String agency,
        Instant at,
        int received,
        int settled,
        int onTime,
        String difficulties,
        String proposals,
        String userId,
        String author) {

    public HolderReport {
        if (settled > received || onTime > settled) {
            throw new Refusal(
                    "register.reportDoesNotAddUp", Map.of("received", received, "settled", settled, "onTime", onTime));
        }
    }
}
