package vn.traoquyen.approval.policy;

/**
 * One rule that a policy applies (quy định áp dụng), with the article it comes from and how sure we are of it.
 *
 * @param name what the rule says, in a few words
 * @param article where it stands; empty for a rule that follows from good order and not from a text
 */
public record LegalRule(String name, String article, Confirmation confirmation) {

    /** How far the text has been read (mức độ kiểm chứng). */
    public enum Confirmation {
        CONFIRMED(""),
        /** The rule is certain and the article known, its clause is not. */
        CLAUSE_UNCONFIRMED(" (số khoản chưa kiểm chứng)"),
        UNCONFIRMED(" (chưa kiểm chứng)"),
        /** A demand of the file itself; no article is claimed for it. */
        GOOD_ORDER("");

        private final String remark;

        Confirmation(String remark) {
            this.remark = remark;
        }
    }

    static final String LOCAL_GOVERNMENT = " Luật Tổ chức chính quyền địa phương số 72/2025/QH15";
    static final String LEGAL_INSTRUMENTS = " Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15";

    static LegalRule confirmed(String name, String article) {
        return new LegalRule(name, article, Confirmation.CONFIRMED);
    }

    static LegalRule clauseUnconfirmed(String name, String article) {
        return new LegalRule(name, article, Confirmation.CLAUSE_UNCONFIRMED);
    }

    static LegalRule unconfirmed(String name, String article) {
        return new LegalRule(name, article, Confirmation.UNCONFIRMED);
    }

    static LegalRule goodOrder(String name) {
        return new LegalRule(name, "", Confirmation.GOOD_ORDER);
    }

    /** The article as a sentence quotes it, with the remark that it is not confirmed where it is not. */
    public String citation() {
        return article + confirmation.remark;
    }

    public boolean isConfirmed() {
        return confirmation == Confirmation.CONFIRMED;
    }
}
