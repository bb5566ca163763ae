package vn.traoquyen.organization.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.traoquyen.file.FileFormat;
import vn.traoquyen.file.FileName;
import vn.traoquyen.file.FormatCheck;
import vn.traoquyen.file.WaitingFile;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;
import vn.traoquyen.organization.StaffAccounts.NewAccount;
import vn.traoquyen.organization.StaffImport;
import vn.traoquyen.organization.StaffImport.Count;
import vn.traoquyen.organization.StaffImport.Report;
import vn.traoquyen.organization.StaffList.Problem;
import vn.traoquyen.organization.StaffListFiles;
import vn.traoquyen.shared.Refusal;

/** The administrator takes in a list of agencies and officials (nhập danh sách cơ quan, công chức). */
@RestController
@RequestMapping("/api/organization")
class StaffImportController {

    private static final int LARGEST_MEGABYTES = 5;
    private static final Map<String, Boolean> MODES = Map.of("dry-run", false, "commit", true);

    private final StaffImport imports;
    private final StaffListFiles files;
    private final Agencies agencies;
    private final Officials officials;

    StaffImportController(StaffImport imports, StaffListFiles files, Agencies agencies, Officials officials) {
        this.imports = imports;
        this.files = files;
        this.agencies = agencies;
        this.officials = officials;
    }

    /** @param passwords a list of the new accounts as text, shown in this answer and never again; null where there are none */
    record Answer(Count agencies, Count officials, int moved, List<Problem> errors, FileView passwords) {}

    record FileView(String name, String content) {}

    /** A list that was to be kept and has problems is answered with 422, and with everything that is wrong. */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Answer> take(
            @RequestParam(defaultValue = "dry-run") String mode, @RequestParam(required = false) MultipartFile file)
            throws IOException {
        imports.requireAdministrator();
        if (file == null) {
            throw new Refusal("file.missing");
        }
        var commit = MODES.get(mode);
        if (commit == null) {
            throw new Refusal("organization.importMode", Map.of("mode", mode));
        }
        var name = new FileName(file.getOriginalFilename());
        try (var content = file.getInputStream();
                var waiting = WaitingFile.of(content, LARGEST_MEGABYTES)) {
            new FormatCheck(name, EnumSet.of(FileFormat.XLSX)).of(waiting.path());
            var report = imports.take(files.read(waiting.path(), name.text()), commit);
            return ResponseEntity.status(commit && !report.isGood() ? 422 : 200)
                    .cacheControl(CacheControl.noStore())
                    .body(answer(report));
        }
    }

    private static Answer answer(Report report) {
        return new Answer(
                report.agencies(),
                report.officials(),
                report.moved(),
                report.problems(),
                report.accounts().isEmpty() ? null : new FileView("tai-khoan-moi.csv", lines(report.accounts())));
    }

    /** With a byte order mark, so that Excel reads the diacritics. */
    private static String lines(List<NewAccount> accounts) {
        var lines = new StringBuilder("\uFEFFTài khoản;Họ và tên;Mật khẩu dùng lần đầu\r\n");
        accounts.forEach(account -> lines.append(account.userId())
                .append(';')
                .append(account.name().replace(';', ','))
                .append(';')
                .append(account.password())
                .append("\r\n"));
        return lines.toString();
    }

    /** What is there, in the form in which it can be taken in again. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        imports.requireAdministrator();
        var workbook = new ByteArrayOutputStream();
        files.write(
                agencies.all(),
                officials.all().stream()
                        .filter(official -> official.position() != Position.ADMINISTRATOR)
                        .toList(),
                workbook);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileFormat.XLSX.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("co-quan-cong-chuc.xlsx")
                                .build()
                                .toString())
                .body(workbook.toByteArray());
    }
}
