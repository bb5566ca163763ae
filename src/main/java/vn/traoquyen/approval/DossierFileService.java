package vn.traoquyen.approval;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.traoquyen.file.FileName;
import vn.traoquyen.file.FormatCheck;
import vn.traoquyen.file.WaitingFile;
import vn.traoquyen.shared.Refusal;

/** Takes files into a dossier after a look at what they really are, and hands them out again (tài liệu hồ sơ). */
@Service
public class DossierFileService {

    private final DossierFiles files;
    private final DossierAccess access;
    private final Clock clock;

    public DossierFileService(DossierFiles files, DossierAccess access, Clock clock) {
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    public List<DossierFile> of(String dossierId) {
        access.mayRead(dossierId);
        return files.of(dossierId);
    }

    public DossierFile add(String dossierId, FileKind kind, String name, InputStream content) {
        access.mayWrite(dossierId);
        var fileName = new FileName(name);
        refuseFileOfAnother(dossierId, kind, fileName.text());
        try (var waiting = WaitingFile.of(content)) {
            var format = new FormatCheck(fileName).of(waiting.path());
            return files.add(new NewVersion(
                    dossierId,
                    kind,
                    fileName.text(),
                    format,
                    waiting.size(),
                    waiting.sha256(),
                    waiting.path(),
                    access.whoAsks(),
                    clock.instant()));
        }
    }

    /** A new version replaces what one's own agency has uploaded, never what another has. */
    private void refuseFileOfAnother(String dossierId, FileKind kind, String name) {
        files.of(dossierId).stream()
                .filter(file -> file.kind() == kind && file.name().equals(name))
                .filter(file -> !access.isColleague(file.newest().uploadedBy()))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal("approval.conflict.fileOfAnother", Map.of("name", name));
                });
    }

    /** @param version null for the newest */
    public FileContent open(String dossierId, String fileId, Integer version) {
        access.mayRead(dossierId);
        var file = files.find(dossierId, fileId).orElseThrow(() -> new Refusal("approval.notFound.file"));
        var wanted = version == null
                ? file.newest()
                : file.version(version)
                        .orElseThrow(() -> new Refusal(
                                "approval.notFound.fileVersion", Map.of("name", file.name(), "version", version)));
        return new FileContent(file.name(), wanted, files.open(file, wanted));
    }
}
