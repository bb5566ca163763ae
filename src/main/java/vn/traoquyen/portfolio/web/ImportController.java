package vn.traoquyen.portfolio.web;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.traoquyen.file.FileFormat;
import vn.traoquyen.file.FileName;
import vn.traoquyen.file.FormatCheck;
import vn.traoquyen.file.WaitingFile;
import vn.traoquyen.portfolio.ImportRights;
import vn.traoquyen.portfolio.ImportService;
import vn.traoquyen.portfolio.PowerListFiles;
import vn.traoquyen.shared.Refusal;

/** Lists of powers as workbooks: tried, taken in, looked back at, taken back (nhập danh mục). */
@RestController
@RequestMapping("/api/portfolio/imports")
class ImportController {

    private final ImportService imports;
    private final ImportRights rights;
    private final PowerListFiles files;
    private final ImportViews views;

    ImportController(ImportService imports, ImportRights rights, PowerListFiles files, ImportViews views) {
        this.imports = imports;
        this.rights = rights;
        this.files = files;
        this.views = views;
    }

    /** A list that was to be kept and has problems is answered with 422, and with everything that is wrong. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> take(
            @RequestParam(defaultValue = "dry-run") String mode,
            @RequestParam(defaultValue = "") String partial,
            @RequestParam(defaultValue = "") String dossiers,
            @RequestParam(defaultValue = "") String statedOn,
            @RequestParam(defaultValue = "") String listedOn,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        var by = rights.require();
        if (file == null) {
            throw new Refusal("file.missing");
        }
        var name = new FileName(file.getOriginalFilename());
        try (var content = file.getInputStream();
                var waiting = WaitingFile.of(content)) {
            new FormatCheck(name, EnumSet.of(FileFormat.XLSX)).of(waiting.path());
            var order =
                    ImportRequest.order(name.text(), waiting.sha256(), mode, partial, dossiers, statedOn, listedOn, by);
            var report = imports.take(files.open(waiting.path(), name.text()), order);
            return views.answer(order, report);
        }
    }

    @GetMapping
    List<ImportViews.EntryView> all() {
        rights.require();
        return imports.all().stream().map(views::of).toList();
    }

    @GetMapping("/{id}")
    ImportViews.EntryView one(@PathVariable String id) {
        rights.require();
        return views.of(imports.byId(ImportRequest.number(id)));
    }

    @PostMapping("/{id}/undo")
    ImportViews.EntryView undo(@PathVariable String id, @RequestBody(required = false) UndoRequest request) {
        var by = rights.require();
        return views.of(imports.undo(ImportRequest.number(id), request == null ? null : request.reason(), by));
    }

    record UndoRequest(String reason) {}
}
