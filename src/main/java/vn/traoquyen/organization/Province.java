package vn.traoquyen.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.traoquyen.shared.FoldedText;

/** The province that this system serves (tỉnh): "tỉnh Lạng Sơn", whose place name on paper is "Lạng Sơn". */
public record Province(String code, String name, String placeName) {

    private static final String COMMUNE_NAME = "^Ủy ban nhân dân (xã|phường|đặc khu) ";

    /** The letters that codes of the province begin with: "LS" for Lạng Sơn. */
    public String symbol() {
        return Stream.of(Normalizer.normalize(placeName, Normalizer.Form.NFD)
                        .replace('đ', 'd')
                        .replace('Đ', 'D')
                        .replaceAll("\\p{M}", "")
                        .split("\\s+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Where the demo's letters go: a domain that cannot exist (RFC 2606), such as {@code langson.example}. */
    public String mailDomain() {
        return FoldedText.of(placeName).replace(" ", "") + ".example";
    }

    /** The place that stands before the date of a document of this agency (địa danh; Nghị định 30/2020, Phụ lục I). */
    public String placeNameOf(Agency agency) {
        return agency.kind() == AgencyKind.COMMUNE ? agency.name().replaceFirst(COMMUNE_NAME, "") : placeName;
    }
}
