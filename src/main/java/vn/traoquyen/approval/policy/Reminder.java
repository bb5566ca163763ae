package vn.traoquyen.approval.policy;

/**
 * Something that no machine can check and that whoever reviews the dossier is to look at (điều cần lưu ý).
 *
 * @param about the power or the recipient that it concerns
 */
public record Reminder(String about, LegalRule rule) {

    public String text() {
        return "Lưu ý về " + about + ": " + rule.name() + " – theo " + rule.citation() + ".";
    }
}
