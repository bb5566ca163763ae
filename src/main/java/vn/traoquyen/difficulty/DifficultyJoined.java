package vn.traoquyen.difficulty;

/** One more agency has the same difficulty (cùng vướng mắc); published within the transaction in which it joins. */
public record DifficultyJoined(DifficultyId id, String title, String raisedBy, Author by) {}
