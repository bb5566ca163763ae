package vn.traoquyen.portfolio;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A provision by which a power exists or is handed over (căn cứ pháp lý): a document, and where it is cited more exactly
 * its article, clause and point.
 *
 * @param symbol such as {@code 15/2023/QH15}; null where the document is known by its name alone
 * @param name such as "Luật Khám bệnh, chữa bệnh"; for a decree known by its symbol often only "Nghị định"
 * @param article such as {@code 83a}; null: the whole document
 * @param clause null: the whole article
 * @param point null: the whole clause
 */
public record LegalBasis(String symbol, String name, String article, String clause, String point) {

    public LegalBasis {
        Objects.requireNonNull(name);
    }

    /** The whole document. */
    public static LegalBasis document(String symbol, String name) {
        return new LegalBasis(symbol, name, null, null, null);
    }

    /** As it is cited on paper: "điểm b khoản 2 Điều 100 Luật Khám bệnh, chữa bệnh số 15/2023/QH15". */
    public String label() {
        return Stream.of(
                        part("điểm ", point), part("khoản ", clause), part("Điều ", article), name, part("số ", symbol))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String part(String word, String value) {
        return value == null ? null : word + value;
    }
}
