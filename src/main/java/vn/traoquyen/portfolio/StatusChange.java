package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.traoquyen.shared.OfficeTime;
import vn.traoquyen.shared.Refusal;

/**
 * Why, on what paper, by whom and when the status of powers was changed (thay đổi trạng thái).
 *
 * @param validOn the day from which the status holds, which may be earlier than the day on which it was recorded
 * @param paper number and symbol of the document behind it; null where there is none
 * @param by the user who recorded it
 * @param at when it was recorded
 * @param proposedBy the code of the agency that proposed it; null where none is known
 * @param rest what is awaited; null unless the transfer rests
 */
public record StatusChange(
        LocalDate validOn, String reason, String paper, String by, Instant at, String proposedBy, Rest rest) {

    public StatusChange {
        Objects.requireNonNull(by);
        if (validOn.isAfter(LocalDate.ofInstant(at, OfficeTime.ZONE))) {
            throw new Refusal("portfolio.changeNotYetValid", Map.of("day", validOn));
        }
    }

    public StatusChange(LocalDate validOn, String reason, String paper, String by, Instant at) {
        this(validOn, reason, paper, by, at, null, null);
    }

    /** A change that holds from the day on which it is recorded. */
    public StatusChange(String reason, String paper, String by, Instant at) {
        this(LocalDate.ofInstant(at, OfficeTime.ZONE), reason, paper, by, at);
    }

    public StatusChange proposedBy(String agency) {
        return new StatusChange(validOn, reason, paper, by, at, agency, rest);
    }

    public StatusChange resting(Rest rest) {
        return new StatusChange(validOn, reason, paper, by, at, proposedBy, rest);
    }
}
