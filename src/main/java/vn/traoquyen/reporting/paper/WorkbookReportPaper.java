package vn.traoquyen.reporting.paper;

import org.springframework.stereotype.Component;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.OpenReport;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.ReportPaper;

/** The report as a workbook, for whoever counts and filters further. */
@Component
class WorkbookReportPaper implements ReportPaper {

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public OpenReport begin(ReportHead head, LeadAgencies agencies) {
        return new WorkbookReport(head, agencies);
    }
}
