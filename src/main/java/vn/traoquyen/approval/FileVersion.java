package vn.traoquyen.approval;

import java.time.Instant;
import vn.traoquyen.file.FileFormat;

/**
 * What somebody uploaded at some time; it never changes (phiên bản của tệp).
 *
 * @param number counted from 1
 * @param size in bytes
 */
public record FileVersion(
        int number, FileFormat format, long size, String sha256, String uploadedBy, Instant uploadedAt) {}
