package vn.traoquyen.reporting.paper;

import java.util.List;
import vn.traoquyen.reporting.ReportPaper;

/** Every kind of report, without the application around it. */
public final class ReportPapers {

    private ReportPapers() {}

    public static List<ReportPaper> all() {
        return List.of(new WordReportPaper(), new WorkbookReportPaper());
    }
}
