package vn.traoquyen.reporting.periodic;

/**
 * What becomes of the agencies' day when it is not worked (khi hạn rơi vào ngày nghỉ). The sources do not say; either keeps
 * the order of the two days. The day of the consolidated report always gives way to the next working day, as terms do (Bộ
 * luật Dân sự 2015, Điều 148).
 */
public enum OnHoliday {
    EARLIER("Đơn vị gửi sớm hơn, vào ngày làm việc liền trước"),
    ROLL_IN_ORDER("Lùi sang ngày làm việc sau, vẫn giữ thứ tự: đơn vị gửi trước, tổng hợp sau");

    private final String label;

    OnHoliday(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
