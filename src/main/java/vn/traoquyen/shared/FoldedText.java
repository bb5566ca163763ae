package vn.traoquyen.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text without case and diacritics (bỏ dấu): "Ủy quyền" is found by "uy quyen", "Uỷ" is read as "Ủy". */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}\\p{Zs}]+");

    private FoldedText() {}

    public static String of(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }
}
