package vn.traoquyen.approval.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.traoquyen.approval.DossierFile;
import vn.traoquyen.approval.FileKind;
import vn.traoquyen.approval.FileVersion;
import vn.traoquyen.shared.OfficeTime;

/** A file of a dossier as the outside sees it, its newest version first. */
record DossierFileView(String id, FileKind kind, String kindLabel, String name, List<VersionView> versions) {

    record VersionView(
            int version, long size, String contentType, OffsetDateTime uploadedAt, String uploadedBy, String url) {}

    static DossierFileView of(String dossierId, DossierFile file) {
        return new DossierFileView(
                file.id(),
                file.kind(),
                file.kind().label(),
                file.name(),
                file.versions().stream()
                        .map(version -> view(dossierId, file, version))
                        .toList());
    }

    private static VersionView view(String dossierId, DossierFile file, FileVersion version) {
        return new VersionView(
                version.number(),
                version.size(),
                version.format().contentType(),
                version.uploadedAt().atZone(OfficeTime.ZONE).toOffsetDateTime(),
                version.uploadedBy(),
                UriComponentsBuilder.fromPath("/api/dossiers/{dossier}/files/{file}")
                        .queryParam("version", version.number())
                        .encode()
                        .buildAndExpand(dossierId, file.id())
                        .toUriString());
    }
}
