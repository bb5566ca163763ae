package vn.traoquyen.difficulty;

/** A difficulty was raised (có phản ánh khó khăn, vướng mắc); published within the transaction in which it was. */
public record DifficultyRaised(DifficultyId id, String title, Author by, Place place, String agency) {}
