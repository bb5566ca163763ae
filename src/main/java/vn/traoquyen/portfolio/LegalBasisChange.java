package vn.traoquyen.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A law, decree or article that changed, as the legal reviewer entered it (thay đổi của căn cứ pháp lý).
 *
 * @param basis what changed, or which law the new text puts into effect; with an article, only that article
 * @param title what it is called in one line, such as "Luật Xây dựng (sửa đổi) có hiệu lực"
 * @param summary what is different now; null where nothing was written
 * @param effectiveOn the day from which the change holds, which may still come
 * @param paper number and symbol of the text that makes the change
 * @param by the user who entered it
 */
public record LegalBasisChange(
        long id,
        LegalBasis basis,
        LegalChangeKind kind,
        String title,
        String summary,
        LocalDate effectiveOn,
        String paper,
        String by,
        Instant at) {

    public LegalBasisChange {
        Objects.requireNonNull(basis);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(effectiveOn);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(by);
    }
}
