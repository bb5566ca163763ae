package vn.traoquyen.approval.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.traoquyen.approval.DossierFile;
import vn.traoquyen.approval.DossierFiles;
import vn.traoquyen.approval.FileVersion;
import vn.traoquyen.approval.NewVersion;

/** The files of one dossier, without a database. */
class FilesInMemory implements DossierFiles {

    private final Map<String, DossierFile> files = new LinkedHashMap<>();
    private final Map<FileVersion, byte[]> contents = new HashMap<>();

    @Override
    public List<DossierFile> of(String dossierId) {
        return List.copyOf(files.values());
    }

    @Override
    public Optional<DossierFile> find(String dossierId, String fileId) {
        return files.values().stream().filter(file -> file.id().equals(fileId)).findFirst();
    }

    @Override
    public DossierFile add(NewVersion added) {
        return files.compute(added.kind() + added.name(), (key, known) -> {
            var versions = new ArrayList<>(known == null ? List.<FileVersion>of() : known.versions());
            var version = new FileVersion(
                    versions.size() + 1,
                    added.format(),
                    added.size(),
                    added.sha256(),
                    added.uploadedBy(),
                    added.uploadedAt());
            versions.add(0, version);
            contents.put(version, bytesOf(added));
            var id = known == null ? UUID.randomUUID().toString() : known.id();
            return new DossierFile(id, added.kind(), added.name(), versions);
        });
    }

    @Override
    public InputStream open(DossierFile file, FileVersion version) {
        return new ByteArrayInputStream(contents.get(version));
    }

    private static byte[] bytesOf(NewVersion added) {
        try {
            return Files.readAllBytes(added.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
