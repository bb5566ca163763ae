package vn.traoquyen.portfolio;

import java.text.Normalizer;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** What a person typed, as it is kept: composed letters, single spaces, nothing invisible (văn bản đã làm sạch). */
final class WrittenText {

    private WrittenText() {}

    /** Refuses a text that is missing. */
    static String required(String label, String text, int longest) {
        var clean = optional(label, text, longest);
        if (clean == null) {
            throw new Refusal("portfolio.textMissing", Map.of("label", label));
        }
        return clean;
    }

    /** @return null where nothing was written */
    static String optional(String label, String text, int longest) {
        var clean = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\p{Cf}", "")
                        .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                        .strip();
        if (clean.length() > longest) {
            throw new Refusal(
                    "portfolio.textTooLong", Map.of("label", label, "longest", longest, "length", clean.length()));
        }
        return clean.isEmpty() ? null : clean;
    }
}
