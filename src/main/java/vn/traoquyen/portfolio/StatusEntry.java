package vn.traoquyen.portfolio;

/**
 * One line in the history of a power, with all that it is counted by (lịch sử trạng thái).
 *
 * @param form null in a line that is to be written: as it was on that day
 * @param leadAgency null in a line that is to be written: as it was on that day
 */
public record StatusEntry(
        String powerCode,
        PowerStatus status,
        TransferForm form,
        String leadAgency,
        EntryKind kind,
        StatusChange change) {

    /** A line by which nothing but the status becomes another. */
    public StatusEntry(String powerCode, PowerStatus status, StatusChange change) {
        this(powerCode, status, null, null, EntryKind.CHANGE, change);
    }

    /** What a list says of the time before it was imported. */
    public static StatusEntry opening(Power power, PowerStatus status, StatusChange change) {
        return new StatusEntry(power.code(), status, power.form(), power.leadAgency(), EntryKind.OPENING, change);
    }
}
