package vn.traoquyen.reporting;

/** One kind of file that a report can be made as (mẫu trình bày báo cáo). */
public interface ReportPaper {

    ReportFormat format();

    OpenReport begin(ReportHead head, LeadAgencies agencies);
}
