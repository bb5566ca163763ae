package vn.traoquyen.reporting.paper;

import org.springframework.stereotype.Component;
import vn.traoquyen.reporting.LeadAgencies;
import vn.traoquyen.reporting.OpenReport;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.ReportHead;
import vn.traoquyen.reporting.ReportPaper;

/** The report as a Word file, laid out as a Báo cáo (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). */
@Component
class WordReportPaper implements ReportPaper {

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public OpenReport begin(ReportHead head, LeadAgencies agencies) {
        return new WordReport(head, agencies);
    }
}
