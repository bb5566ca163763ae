package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/**
 * What a keeper of the list writes down about a power that no dossier carries (ghi nhận, đính chính trạng thái).
 *
 * @param validOn from when it holds
 * @param paper by which the province agreed; null only where the transfer simply goes on
 * @param awaited the law or guidance for which a paused power waits
 * @param watcher the code of the agency that watches for it; null: the one that leads the transfer
 * @param reviewOn the day to look again at a paused power
 */
public record StatusCorrection(
        PowerStatus status,
        LocalDate validOn,
        String reason,
        String paper,
        String awaited,
        String watcher,
        LocalDate reviewOn) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_PAPER = 200;

    public StatusCorrection {
        if (status == null || validOn == null) {
            throw new Refusal("portfolio.correctionIncomplete");
        }
        if (status == PowerStatus.COMPLETED) {
            throw new Refusal("portfolio.completedByInstrumentOnly");
        }
        reason = WrittenText.required("Lý do", reason, LONGEST);
        paper = status == PowerStatus.IN_PROGRESS
                ? WrittenText.optional("Văn bản", paper, LONGEST_PAPER)
                : WrittenText.required("Văn bản thống nhất của UBND tỉnh", paper, LONGEST_PAPER);
        if (status == PowerStatus.PAUSED) {
            awaited = WrittenText.required("Văn bản, quy định đang chờ", awaited, LONGEST);
            refuseReviewBefore(validOn, reviewOn);
        }
    }

    private static void refuseReviewBefore(LocalDate validOn, LocalDate reviewOn) {
        if (reviewOn == null || !reviewOn.isAfter(validOn)) {
            throw new Refusal("portfolio.reviewNotAfter", Map.of("validOn", validOn));
        }
    }

    Rest rest(String leadAgency) {
        return status == PowerStatus.PAUSED
                ? new Rest(awaited, watcher == null || watcher.isBlank() ? leadAgency : watcher, reviewOn)
                : null;
    }
}
