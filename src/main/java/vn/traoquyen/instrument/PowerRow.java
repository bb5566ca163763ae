package vn.traoquyen.instrument;

import vn.traoquyen.shared.PlainText;

/** One power in the annex of a decision (nhiệm vụ, quyền hạn); line breaks within a column are kept. */
public record PowerRow(String name, String legalBasis, String conditions) {

    public PowerRow {
        name = PlainText.lines(name);
        legalBasis = PlainText.lines(legalBasis);
        conditions = PlainText.lines(conditions);
    }
}
