package vn.traoquyen.portfolio;

/**
 * An import is being taken back (hoàn tác việc nhập), within the same transaction and before its powers are gone. Whoever
 * has built on it refuses.
 */
public record ImportUndone(long importId) {}
