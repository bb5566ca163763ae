package vn.traoquyen.difficulty;

/**
 * A difficulty is answered together with another (gộp); published within the transaction that merges it.
 *
 * @param asker the account of whoever raised it
 */
public record DifficultyMerged(DifficultyId id, String title, String asker, DifficultyId into) {}
