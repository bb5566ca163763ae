package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;
import vn.traoquyen.organization.Party;
import vn.traoquyen.portfolio.TransferForm;

/**
 * That somebody holds a power, by which instrument, and from when until when (việc nắm giữ nhiệm vụ, quyền hạn).
 *
 * @param id null before it is entered
 * @param powerName as it was called when it was handed over
 * @param holders every commune together is one party
 * @param clause of the instrument, e.g. "khoản 1 Điều 1"; null where nobody has said
 * @param annexRow counted from 1; null where the instrument has no annex that we know
 * @param validUntil the last day that the instrument names; null without end
 * @param endedOn the last day on which it was held, where it ended in whatever way; null while it goes on
 * @param endPaper the document by which it ended; null where it expired
 */
public record Holding(
        Long id,
        String powerCode,
        String powerName,
        TransferForm form,
        Party transferor,
        List<Party> holders,
        String instrumentId,
        String clause,
        Integer annexRow,
        String conditions,
        LocalDate from,
        LocalDate validUntil,
        LocalDate endedOn,
        HoldingEnd end,
        String endPaper) {

    public Holding {
        holders = List.copyOf(holders);
    }

    /** The last day that is known, whether it has come or not; null without end. */
    public LocalDate lastDay() {
        if (validUntil == null || endedOn == null) {
            return validUntil == null ? endedOn : validUntil;
        }
        return validUntil.isBefore(endedOn) ? validUntil : endedOn;
    }

    /** The same holding, ended. */
    Holding ended(LocalDate lastDay, HoldingEnd how, String paper) {
        return new Holding(
                id,
                powerCode,
                powerName,
                form,
                transferor,
                holders,
                instrumentId,
                clause,
                annexRow,
                conditions,
                from,
                validUntil,
                lastDay,
                how,
                paper);
    }

    public boolean hasEnded() {
        return end != null;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (lastDay() == null || !day.isAfter(lastDay()));
    }
}
