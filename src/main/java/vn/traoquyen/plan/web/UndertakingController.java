package vn.traoquyen.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.plan.EvidenceFile;
import vn.traoquyen.plan.EvidenceService;
import vn.traoquyen.plan.PlanInquiry;
import vn.traoquyen.plan.PlanReading;
import vn.traoquyen.plan.PlanReading.Fact;
import vn.traoquyen.plan.PlanRights;
import vn.traoquyen.plan.UndertakingService;
import vn.traoquyen.shared.Refusal;

/** One agency's share of an item over HTTP: what was done, its files, words of those who co-operate (đầu việc). */
@RestController
@RequestMapping("/api/plans/undertakings/{id}")
class UndertakingController {

    private final PlanInquiry inquiry;
    private final PlanReading reading;
    private final PlanItemViews views;
    private final PlanRights rights;
    private final EvidenceService evidence;
    private final UndertakingService undertakings;
    private final PartyNames names;

    UndertakingController(
            PlanInquiry inquiry,
            PlanReading reading,
            PlanItemViews views,
            PlanRights rights,
            EvidenceService evidence,
            UndertakingService undertakings,
            PartyNames names) {
        this.inquiry = inquiry;
        this.reading = reading;
        this.views = views;
        this.rights = rights;
        this.evidence = evidence;
        this.undertakings = undertakings;
        this.names = names;
    }

    record FileView(
            long id,
            String name,
            long size,
            String agency,
            String uploadedBy,
            Instant uploadedAt,
            int round,
            String url) {}

    record UndertakingView(
            String planId,
            int item,
            String label,
            String title,
            String work,
            Integer coverage,
            boolean contributes,
            PlanItemViews.Share share,
            List<Fact> facts,
            List<PlanReading.EntryLine> entries,
            List<FileView> files,
            LocalDate today) {}

    record Contribution(String text) {}

    @GetMapping
    UndertakingView one(@PathVariable String id) {
        var view = inquiry.of(id);
        var undertaking = view.undertakings().get(0);
        var item = view.plan().item(undertaking.item());
        return new UndertakingView(
                view.plan().id(),
                item.ordinal(),
                item.label(),
                item.title(),
                item.work().name(),
                item.coverage(),
                undertaking.status().isOpen() && rights.contributes(undertaking),
                views.share(undertaking, view.today()),
                reading.facts(id),
                reading.entries(id),
                files(id),
                view.today());
    }

    @PostMapping("/contributions")
    @ResponseStatus(HttpStatus.CREATED)
    UndertakingView contribute(@PathVariable String id, @RequestBody Contribution contribution) {
        undertakings.contribute(id, contribution.text());
        return one(id);
    }

    /** The newest first. */
    @GetMapping("/files")
    List<FileView> files(@PathVariable String id) {
        var files = new ArrayList<>(evidence.of(id));
        Collections.reverse(files);
        return files.stream().map(this::view).toList();
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileView upload(@PathVariable String id, @RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null) {
            throw new Refusal("file.missing");
        }
        try (var content = file.getInputStream()) {
            return view(evidence.add(id, file.getOriginalFilename(), content));
        }
    }

    @GetMapping("/files/{fileId}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable long fileId) {
        var content = evidence.open(id, fileId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.file().format().contentType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(content.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }

    private FileView view(EvidenceFile file) {
        return new FileView(
                file.id(),
                file.name(),
                file.size(),
                names.agency(file.agency()),
                names.official(file.uploadedBy()),
                file.uploadedAt(),
                file.round(),
                "/api/plans/undertakings/" + file.undertakingId() + "/files/" + file.id());
    }
}
