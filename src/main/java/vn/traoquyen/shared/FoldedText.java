package vn.traoquyen.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text without case and diacritics, for search: "Ủy quyền" is found by "uy quyen" (bỏ dấu). */
public final class FoldedText {

    private FoldedText() {}

    public static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[\\s\\p{Cntrl}\\p{Zs}]+", " ")
                .strip();
    }
}
