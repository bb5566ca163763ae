package vn.traoquyen.portfolio;

/**
 * A document on which powers rest (văn bản làm căn cứ).
 *
 * @param document the whole document
 * @param powers how many cite it
 */
public record CitedLaw(LegalBasis document, long powers) {}
