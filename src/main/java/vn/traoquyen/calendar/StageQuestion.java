package vn.traoquyen.calendar;

import java.util.Objects;

/**
 * What the term of a stage hangs on (yếu tố quyết định thời hạn). What is not known is asked as the ordinary case.
 *
 * @param stage the deed of the stage, such as {@code appraiseDossier}
 * @param track the form of transfer, {@code DECENTRALIZATION} or {@code DELEGATION} (phân cấp, ủy quyền); may be null
 * @param procedure {@code ORDINARY} or {@code SHORTENED} (thường, rút gọn); ordinary if null
 * @param transferor {@code COMMITTEE}, {@code CHAIRMAN}, {@code COUNCIL} or {@code HEAD}; the committee if null
 * @param instrumentKind {@code NORMATIVE} or {@code ADMINISTRATIVE}; null while nobody has chosen
 */
public record StageQuestion(
        String stage,
        StageOccasion occasion,
        String track,
        String procedure,
        String transferor,
        String instrumentKind) {

    public StageQuestion {
        Objects.requireNonNull(stage, "stage");
        occasion = Objects.requireNonNullElse(occasion, StageOccasion.FIRST);
        track = Objects.requireNonNullElse(track, "");
        procedure = Objects.requireNonNullElse(procedure, "ORDINARY");
        transferor = Objects.requireNonNullElse(transferor, "COMMITTEE");
        instrumentKind = Objects.requireNonNullElse(instrumentKind, "");
    }

    /** About a stage of which only its name matters. */
    public static StageQuestion of(String stage) {
        return new StageQuestion(stage, null, null, null, null, null);
    }

    public StageQuestion on(StageOccasion occasion) {
        return new StageQuestion(stage, occasion, track, procedure, transferor, instrumentKind);
    }
}
