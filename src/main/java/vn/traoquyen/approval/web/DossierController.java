package vn.traoquyen.approval.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import vn.traoquyen.approval.ClockService;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.DossierInquiry;
import vn.traoquyen.approval.DossierStatus;
import vn.traoquyen.approval.RestService;
import vn.traoquyen.approval.TaskDossiers;
import vn.traoquyen.shared.Refusal;

/** Dossiers over HTTP: to look them up, to read the decision, and to wake those that rest (tra cứu hồ sơ). */
@RestController
@RequestMapping("/api")
class DossierController {

    private static final int LARGEST_PAGE = 200;
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DossierInquiry inquiry;
    private final TaskDossiers taskDossiers;
    private final RestService rest;
    private final ClockService clocks;
    private final DossierViews views;

    DossierController(
            DossierInquiry inquiry,
            TaskDossiers taskDossiers,
            RestService rest,
            ClockService clocks,
            DossierViews views) {
        this.clocks = clocks;
        this.inquiry = inquiry;
        this.taskDossiers = taskDossiers;
        this.rest = rest;
        this.views = views;
    }

    record PageView(int page, int size, long total, List<DossierView.Line> items) {}

    record Reason(String reason) {}

    @GetMapping("/dossiers")
    PageView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new Refusal("approval.pageOutOfRange", Map.of("largest", LARGEST_PAGE));
        }
        var found = inquiry.search(q.isBlank() ? null : q.strip(), status(status), page, size);
        return new PageView(
                found.page(),
                found.size(),
                found.total(),
                found.items().stream().map(views::line).toList());
    }

    private static DossierStatus status(String name) {
        if (name.isBlank()) {
            return null;
        }
        try {
            return DossierStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("approval.statusUnknown", Map.of("value", name));
        }
    }

    @GetMapping("/dossiers/{id}")
    DossierView one(@PathVariable String id) {
        return views.view(inquiry.whole(DossierId.of(id)));
    }

    /** The dossier of a task that the one who asks may see; nothing where the task belongs to none. */
    @GetMapping("/tasks/{taskId}/dossier")
    ResponseEntity<DossierView> ofTask(@PathVariable String taskId) {
        return taskDossiers
                .ofTask(taskId)
                .map(id -> ResponseEntity.ok(views.view(inquiry.whole(id))))
                .orElse(ResponseEntity.noContent().build());
    }

    @GetMapping("/dossiers/{id}/instrument.docx")
    ResponseEntity<byte[]> instrument(@PathVariable String id) {
        var disposition = ContentDisposition.attachment()
                .filename("Quyết định " + id + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(inquiry.document(DossierId.of(id)));
    }

    @PostMapping("/dossiers/{id}/resume")
    DossierView resume(@PathVariable String id, @RequestBody Reason body) {
        rest.resume(DossierId.of(id), body.reason());
        return one(id);
    }

    @PostMapping("/dossiers/{id}/legal-basis-changed")
    DossierView legalBasisChanged(@PathVariable String id, @RequestBody Reason body) {
        rest.legalBasisChanged(DossierId.of(id), body.reason());
        return one(id);
    }

    @PostMapping("/dossiers/{id}/hold")
    DossierView hold(@PathVariable String id, @RequestBody Reason body) {
        clocks.hold(DossierId.of(id), body.reason());
        return one(id);
    }

    @PostMapping("/dossiers/{id}/release")
    DossierView release(@PathVariable String id, @RequestBody Reason body) {
        clocks.release(DossierId.of(id), body.reason());
        return one(id);
    }

    @PostMapping("/dossiers/{id}/reopen")
    DossierView reopen(@PathVariable String id, @RequestBody Reason body) {
        rest.reopen(DossierId.of(id), body.reason());
        return one(id);
    }
}
