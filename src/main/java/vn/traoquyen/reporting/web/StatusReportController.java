package vn.traoquyen.reporting.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.instrument.PaperDate;
import vn.traoquyen.portfolio.ReportDay;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.StatusReports;

/** The status report as a file, for everybody who works in the province (tải báo cáo tình hình). */
@RestController
@RequestMapping("/api/reports")
class StatusReportController {

    private final StatusReports reports;
    private final ReportDay days;

    StatusReportController(StatusReports reports, ReportDay days) {
        this.reports = reports;
        this.days = days;
    }

    @GetMapping("/status.docx")
    ResponseEntity<byte[]> document(@RequestParam(defaultValue = "") String asOf) {
        return file(asOf, ReportFormat.DOCX);
    }

    @GetMapping("/status.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "") String asOf) {
        return file(asOf, ReportFormat.XLSX);
    }

    private ResponseEntity<byte[]> file(String asOf, ReportFormat format) {
        var day = AskedDay.read(asOf, days.today());
        var name = "Báo cáo phân cấp, ủy quyền đến " + PaperDate.numeric(day).replace('/', '-') + "." + format.suffix();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(reports.print(day, format));
    }
}
