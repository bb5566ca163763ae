package vn.traoquyen.difficulty;

/**
 * A difficulty is not clear enough and comes back to whoever raised it (trả lại để làm rõ); published within the
 * transaction that returns it.
 *
 * @param asker the account of whoever raised it
 * @param agency which returned it
 * @param words what is to be made clear
 */
public record DifficultyReturned(DifficultyId id, String title, String asker, String agency, String words) {}
