package vn.traoquyen.approval;

import java.nio.file.Path;
import java.time.Instant;
import vn.traoquyen.file.FileFormat;

/**
 * A checked upload on its way into a dossier (tệp mới tải lên).
 *
 * @param content where it waits until it is stored
 */
public record NewVersion(
        String dossierId,
        FileKind kind,
        String name,
        FileFormat format,
        long size,
        String sha256,
        Path content,
        String uploadedBy,
        Instant uploadedAt) {}
