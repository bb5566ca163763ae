package vn.traoquyen.approval;

import java.time.Instant;

/**
 * How far a dossier has come (tiến độ hồ sơ).
 *
 * @param stage what was done last; where the dossier waits, the process knows
 * @param round how often the drafters have submitted it
 * @param pause null unless it is paused or a pause is proposed
 */
public record DossierProgress(DossierStatus status, Deed stage, int round, Pause pause, Instant updatedAt) {

    static DossierProgress begun(Instant now) {
        return new DossierProgress(DossierStatus.IN_PROGRESS, Deed.PROPOSE, 0, null, now);
    }

    DossierProgress submittedAgain() {
        return new DossierProgress(DossierStatus.IN_PROGRESS, stage, round + 1, null, updatedAt);
    }

    DossierProgress with(DossierStatus status, Pause pause) {
        return new DossierProgress(status, stage, round, pause, updatedAt);
    }

    DossierProgress after(Deed deed, Instant at) {
        return new DossierProgress(status, deed, round, pause, at);
    }
}
