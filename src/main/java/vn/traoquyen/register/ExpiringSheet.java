package vn.traoquyen.register;

import java.time.LocalDate;
import java.util.List;

/** Writes what ends soon into a workbook (bảng kê sắp hết hiệu lực). */
public interface ExpiringSheet {

    /** A .xlsx file with one row for each holding. */
    byte[] write(LocalDate from, LocalDate to, List<ExpiringHolding> expiring);
}
