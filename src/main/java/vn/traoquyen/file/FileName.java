package vn.traoquyen.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.traoquyen.shared.Refusal;

/** A file name that every computer can keep and that says only what one sees (tên tệp); always in NFC. */
public record FileName(String text) {

    private static final int LONGEST = 150;

    /** Controls, invisible and direction-changing characters, halves of characters, and what separates paths. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

    private static final Pattern WITH_EXTENSION = Pattern.compile("[^.].*\\.[A-Za-z0-9]{1,10}");

    public FileName {
        text = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .strip();
        if (text.length() > LONGEST) {
            throw new Refusal("file.nameTooLong", Map.of("longest", LONGEST, "length", text.length()));
        }
        if (FORBIDDEN.matcher(text).find()) {
            throw new Refusal("file.nameForbidden");
        }
        if (!WITH_EXTENSION.matcher(text).matches()) {
            throw new Refusal("file.nameWithoutExtension", Map.of("name", text));
        }
    }

    String extension() {
        return text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
