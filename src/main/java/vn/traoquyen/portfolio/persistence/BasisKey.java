package vn.traoquyen.portfolio.persistence;

import java.util.Set;
import vn.traoquyen.portfolio.LegalBasis;
import vn.traoquyen.shared.FoldedText;

/**
 * By what a document is found again, however it was written: without case, diacritics and leading zeros.
 *
 * @param symbol null where it has none
 * @param name null where the name is only the kind of the document, such as "Nghị định"
 */
record BasisKey(String symbol, String name) {

    private static final Set<String> KINDS = Set.of(
            "luat",
            "nghi dinh",
            "nghi quyet",
            "nghi quyet lien tich",
            "thong tu",
            "thong tu lien tich",
            "quyet dinh",
            "chi thi",
            "phap lenh",
            "van ban");

    static BasisKey of(LegalBasis basis) {
        var name = FoldedText.of(basis.name());
        return new BasisKey(basis.symbol() == null ? null : symbol(basis.symbol()), KINDS.contains(name) ? null : name);
    }

    static String symbol(String symbol) {
        return FoldedText.of(symbol).replaceFirst("^0+", "");
    }

    /** One text for document and provision. */
    static String whole(LegalBasis basis) {
        var key = of(basis);
        return String.join(
                "|",
                key.symbol == null ? String.valueOf(key.name) : key.symbol,
                String.valueOf(basis.article()),
                String.valueOf(basis.clause()),
                String.valueOf(basis.point()));
    }
}
