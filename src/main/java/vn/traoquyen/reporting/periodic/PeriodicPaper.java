package vn.traoquyen.reporting.periodic;

import vn.traoquyen.reporting.ReportFormat;

/** One kind of file that a consolidated report can be made as (mẫu trình bày báo cáo tổng hợp). */
public interface PeriodicPaper {

    ReportFormat format();

    byte[] print(PeriodicContent content);
}
