package vn.traoquyen.calendar;

/**
 * What a term is counted in (đơn vị thời hạn): the law's "ngày" is a calendar day, unless it says "ngày làm việc" or "giờ
 * làm việc".
 */
public enum TermUnit {
    CALENDAR_DAY("ngày"),
    WORKING_DAY("ngày làm việc"),
    WORKING_HOUR("giờ làm việc");

    private final String label;

    TermUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
