package vn.traoquyen.plan;

import java.time.Instant;
import vn.traoquyen.file.FileFormat;

/**
 * A file that shows what was done (tài liệu chứng minh kết quả); it is never changed.
 *
 * @param round the round for which it was uploaded
 * @param size in bytes
 */
public record EvidenceFile(
        long id,
        String undertakingId,
        int round,
        String name,
        FileFormat format,
        long size,
        String sha256,
        String uploadedBy,
        String agency,
        Instant uploadedAt) {}
