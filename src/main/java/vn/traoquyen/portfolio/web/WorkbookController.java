package vn.traoquyen.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.file.FileFormat;
import vn.traoquyen.portfolio.PortfolioExport;
import vn.traoquyen.portfolio.PowerWorkbooks;
import vn.traoquyen.portfolio.ReportDay;

/** The template of a list, and the portfolio as such a list (tệp mẫu, xuất danh mục). */
@RestController
@RequestMapping("/api/portfolio")
class WorkbookController {

    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final PortfolioExport export;
    private final PowerWorkbooks workbooks;
    private final ReportDay days;

    WorkbookController(PortfolioExport export, PowerWorkbooks workbooks, ReportDay days) {
        this.export = export;
        this.workbooks = workbooks;
        this.days = days;
    }

    @GetMapping("/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        name(response, "mau-danh-muc.xlsx");
        workbooks.template(response.getOutputStream());
    }

    @GetMapping("/export.xlsx")
    void export(@RequestParam(defaultValue = "") String asOf, HttpServletResponse response) throws IOException {
        LocalDate day = asOf.isBlank() ? null : days.come(ImportRequest.day("asOf", asOf));
        name(response, "danh-muc-" + (day == null ? days.today() : day).format(IN_NAMES) + ".xlsx");
        export.write(day, response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String name) {
        response.setContentType(FileFormat.XLSX.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
