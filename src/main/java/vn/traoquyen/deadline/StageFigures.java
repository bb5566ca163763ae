package vn.traoquyen.deadline;

/**
 * How one stage, agency or dossier keeps its deadlines (số liệu thời hạn); times are working minutes.
 *
 * @param key the stage, the code of the agency or the key of the dossier
 * @param open how many stages are open
 * @param overdue how many of the open ones are late
 * @param done how many have ended
 * @param late how many of them were late
 * @param elapsed what all of them took until now, pauses not counted
 * @param elapsedDone what those took that have ended
 * @param remaining what the open ones have left
 * @param overdueTime by how much all of them are or were late
 */
public record StageFigures(
        String key,
        String name,
        long open,
        long overdue,
        long done,
        long late,
        long elapsed,
        long elapsedDone,
        long remaining,
        long overdueTime) {

    static StageFigures none(String key, String name) {
        return new StageFigures(key, name, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    StageFigures plus(boolean ended, long took, long left, long late) {
        return new StageFigures(
                key,
                name,
                open + (ended ? 0 : 1),
                overdue + (!ended && late > 0 ? 1 : 0),
                done + (ended ? 1 : 0),
                this.late + (ended && late > 0 ? 1 : 0),
                elapsed + took,
                elapsedDone + (ended ? took : 0),
                remaining + left,
                overdueTime + late);
    }
}
