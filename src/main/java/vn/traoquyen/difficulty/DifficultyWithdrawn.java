package vn.traoquyen.difficulty;

/** Whoever raised a difficulty has taken it back (rút phản ánh); published within the transaction in which he does. */
public record DifficultyWithdrawn(DifficultyId id, String title, Place place, String agency, String reason) {}
