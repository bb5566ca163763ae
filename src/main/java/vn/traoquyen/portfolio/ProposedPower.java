package vn.traoquyen.portfolio;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** A power that an agency asks to hand over and that no list holds yet (nhiệm vụ đề xuất mới). */
public record ProposedPower(String name, String legalBasis, TransferForm form, String leadAgency) {

    static final int LONGEST = 1000;

    public ProposedPower {
        name = cleaned("Tên nhiệm vụ, quyền hạn", name);
        legalBasis = cleaned("Căn cứ pháp lý", legalBasis);
    }

    Power withCode(String code) {
        return new Power(
                code,
                name,
                null,
                legalBasis,
                form,
                null,
                null,
                leadAgency,
                List.of(),
                null,
                PowerStatus.IN_PROGRESS,
                null,
                null,
                null,
                null,
                null);
    }

    static String cleaned(String label, String text) {
        var clean = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
        if (clean.isEmpty()) {
            throw new Refusal("portfolio.textMissing", Map.of("label", label));
        }
        if (clean.length() > LONGEST) {
            throw new Refusal(
                    "portfolio.textTooLong", Map.of("label", label, "longest", LONGEST, "length", clean.length()));
        }
        return clean;
    }
}
