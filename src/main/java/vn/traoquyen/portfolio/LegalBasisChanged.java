package vn.traoquyen.portfolio;

import java.util.List;

/**
 * A legal basis has changed (căn cứ pháp lý thay đổi); published once, within the transaction that enters it.
 *
 * @param powerCodes the powers concerned, in the order of their codes: those that cite it, those that waited for it, and
 *     those that the legal reviewer named besides
 */
public record LegalBasisChanged(LegalBasisChange change, List<String> powerCodes) {

    public LegalBasisChanged {
        powerCodes = List.copyOf(powerCodes);
    }
}
