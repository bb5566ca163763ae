package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One import in the history of the portfolio (một lần nhập danh mục).
 *
 * @param undone null while it stands
 */
public record ImportEntry(
        long id,
        Instant at,
        String by,
        String fileName,
        String sha256,
        boolean partial,
        LocalDate statedOn,
        LocalDate listedOn,
        ImportCounts counts,
        Undone undone) {

    /** Who took it back, when and why (hoàn tác). */
    public record Undone(Instant at, String by, String reason) {}
}
