package vn.traoquyen.approval.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.traoquyen.approval.DossierFileService;
import vn.traoquyen.approval.FileContent;
import vn.traoquyen.approval.FileKind;
import vn.traoquyen.shared.Refusal;

/** Files of a dossier over HTTP: list, upload, download, and a look at them in the browser (tài liệu hồ sơ). */
@RestController
@RequestMapping("/api/dossiers/{dossierId}/files")
class DossierFileController {

    private final DossierFileService files;

    DossierFileController(DossierFileService files) {
        this.files = files;
    }

    @GetMapping
    List<DossierFileView> list(@PathVariable String dossierId) {
        return files.of(dossierId).stream()
                .map(file -> DossierFileView.of(dossierId, file))
                .toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DossierFileView> upload(
            @PathVariable String dossierId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        if (file == null) {
            throw new Refusal("file.missing");
        }
        try (var content = file.getInputStream()) {
            var view = DossierFileView.of(
                    dossierId, files.add(dossierId, kind(kind), file.getOriginalFilename(), content));
            return ResponseEntity.created(URI.create(view.versions().get(0).url()))
                    .body(view);
        }
    }

    @GetMapping("/{fileId}")
    ResponseEntity<Resource> download(
            @PathVariable String dossierId,
            @PathVariable String fileId,
            @RequestParam(required = false) String version,
            @RequestParam(defaultValue = "false") boolean view) {
        var content = files.open(dossierId, fileId, version == null ? null : number(version));
        boolean inline = view && content.version().format().isViewable();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.version().format().contentType()))
                .contentLength(content.version().size())
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition(content, inline))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        inline ? ViewPolicy.of(content.version().format()) : ViewPolicy.NOTHING)
                .body(new InputStreamResource(content.stream()));
    }

    private static String disposition(FileContent content, boolean inline) {
        return (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(content.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static FileKind kind(String name) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "approval.fileKindUnknown",
                        Map.of(
                                "value",
                                name,
                                "allowed",
                                Arrays.stream(FileKind.values())
                                        .map(FileKind::name)
                                        .collect(Collectors.joining(", ")))));
    }

    private static int number(String version) {
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw new Refusal("approval.fileVersionUnreadable", Map.of("value", version));
        }
        return Integer.parseInt(version);
    }
}
