package vn.traoquyen.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.reporting.ReportFormat;
import vn.traoquyen.reporting.periodic.ConsolidationService;
import vn.traoquyen.reporting.periodic.PartContent;
import vn.traoquyen.reporting.periodic.PartService;
import vn.traoquyen.reporting.periodic.PeriodInquiry;
import vn.traoquyen.reporting.periodic.PeriodicReportFiles;
import vn.traoquyen.shared.Refusal;

/** Periods over HTTP: to look them up, to report, to urge, to close them, and to take the report along (kỳ báo cáo). */
@RestController
@RequestMapping("/api/report-periods")
class PeriodController {

    private static final int LARGEST_PAGE = 100;

    private final PeriodInquiry inquiry;
    private final PartService parts;
    private final ConsolidationService consolidation;
    private final PeriodicReportFiles files;
    private final CurrentOfficial officials;
    private final PeriodViews views;

    PeriodController(
            PeriodInquiry inquiry,
            PartService parts,
            ConsolidationService consolidation,
            PeriodicReportFiles files,
            CurrentOfficial officials,
            PeriodViews views) {
        this.inquiry = inquiry;
        this.parts = parts;
        this.consolidation = consolidation;
        this.files = files;
        this.officials = officials;
        this.views = views;
    }

    /** @param awaited only those that wait for the report of the caller's agency */
    @GetMapping
    PeriodView.Page search(
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "false") boolean awaited,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new Refusal("reporting.pageOutOfRange", Map.of("largest", LARGEST_PAGE));
        }
        var of = said(rule);
        var found = awaited ? inquiry.awaiting(of, page, size) : inquiry.search(of, page, size);
        return views.page(found, inquiry.partsOf(found.items()));
    }

    @GetMapping("/{id}")
    PeriodView one(@PathVariable String id) {
        return views.view(inquiry.whole(id));
    }

    /** Somebody takes the report of his agency in hand. */
    @PostMapping("/{id}/part/begin")
    PeriodView begin(@PathVariable String id) {
        parts.begin(id, own());
        return one(id);
    }

    @PostMapping("/{id}/part")
    PeriodView report(@PathVariable String id, @RequestBody Report body) {
        parts.submit(id, own(), body.content(), body.form());
        return one(id);
    }

    /** @param figures by line; @param texts by line */
    record Report(Map<String, Integer> figures, Map<String, String> texts, String addition, String proposals) {

        PartContent content() {
            return new PartContent(given(figures), given(texts), said(addition), said(proposals));
        }

        /** As the form of the task takes it. */
        Map<String, Object> form() {
            var form = new HashMap<String, Object>();
            form.put("figures", rows(given(figures), "figure"));
            form.put("texts", rows(given(texts), "text"));
            form.put("addition", said(addition));
            form.put("proposals", said(proposals));
            return form;
        }

        private static <T> Map<String, T> given(Map<String, T> values) {
            return values == null ? Map.of() : values;
        }

        private static List<Map<String, Object>> rows(Map<String, ?> values, String key) {
            return values.entrySet().stream()
                    .map(value -> Map.<String, Object>of("line", value.getKey(), key, value.getValue()))
                    .toList();
        }
    }

    @PostMapping("/{id}/urge")
    PeriodView urge(@PathVariable String id, @RequestBody Urging body) {
        parts.urge(id, body.agencies() == null ? List.of() : body.agencies(), said(body.note()));
        return one(id);
    }

    /** @param agencies those to urge; none: all that have not reported */
    record Urging(List<String> agencies, String note) {}

    @PostMapping("/{id}/consolidation")
    PeriodView consolidate(@PathVariable String id, @RequestBody Consolidation body) {
        consolidation.submit(id, body.form());
        return one(id);
    }

    record Section(String title, String text) {}

    record Consolidation(String summary, List<Section> sections, String missingNote) {

        Map<String, Object> form() {
            var form = new HashMap<String, Object>();
            form.put("summary", said(summary));
            form.put("missingNote", said(missingNote));
            form.put(
                    "sections",
                    sections == null
                            ? List.of()
                            : sections.stream()
                                    .map(one ->
                                            Map.of("title", one.title(), "text", one.text() == null ? "" : one.text()))
                                    .collect(Collectors.toList()));
            return form;
        }
    }

    @GetMapping("/{id}/report.docx")
    ResponseEntity<byte[]> document(@PathVariable String id, @RequestParam(defaultValue = "0") int version) {
        return file(id, version, ReportFormat.DOCX);
    }

    @GetMapping("/{id}/report.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id, @RequestParam(defaultValue = "0") int version) {
        return file(id, version, ReportFormat.XLSX);
    }

    private ResponseEntity<byte[]> file(String id, int version, ReportFormat format) {
        var bytes = files.print(id, version, format);
        var name = "Báo cáo " + id + "." + format.suffix();
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
                .body(bytes);
    }

    private String own() {
        return officials.current().agencyCode();
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
