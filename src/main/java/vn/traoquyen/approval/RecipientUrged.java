package vn.traoquyen.approval;

/**
 * The coordinator urges a recipient to take over what was handed to it (đôn đốc cơ quan nhận); published within the
 * transaction that records it.
 *
 * @param dossier the code of the dossier
 * @param recipient the agency that is late
 */
public record RecipientUrged(String dossier, String recipient, String text) {}
