package vn.traoquyen.instrument;

import vn.traoquyen.shared.PlainText;

/**
 * Who signs, and in which right (người ký); titles of honour do not stand before the name (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.7).
 */
public record Signature(SigningCapacity capacity, String positionTitle, String fullName) {

    public Signature {
        positionTitle = PlainText.line(positionTitle);
        fullName = PlainText.line(fullName);
    }
}
