package vn.traoquyen.calendar;

/** What a term is counted in: the law's "ngày" is a calendar day, unless it says "ngày làm việc" (đơn vị thời hạn). */
public enum TermUnit {
    CALENDAR_DAY("ngày"),
    WORKING_DAY("ngày làm việc");

    private final String label;

    TermUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
