package vn.traoquyen.approval;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** All files of all dossiers (kho tệp hồ sơ). */
public interface DossierFiles {

    /** By kind, then by name. */
    List<DossierFile> of(String dossierId);

    Optional<DossierFile> find(String dossierId, String fileId);

    /** A file of the same kind and name gets a new version; otherwise it is a new file. */
    DossierFile add(NewVersion version);

    /** Reads piece by piece: however large the version is, only one piece is in memory. */
    InputStream open(DossierFile file, FileVersion version);
}
