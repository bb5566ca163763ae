package vn.traoquyen.approval;

import java.util.List;
import java.util.Optional;

/**
 * A file of a dossier with everything that it has been (tệp của hồ sơ).
 *
 * @param versions newest first, never empty
 */
public record DossierFile(String id, FileKind kind, String name, List<FileVersion> versions) {

    public DossierFile {
        versions = List.copyOf(versions);
    }

    public FileVersion newest() {
        return versions.get(0);
    }

    public Optional<FileVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
