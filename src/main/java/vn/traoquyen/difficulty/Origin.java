package vn.traoquyen.difficulty;

/**
 * What a difficulty arose from (nguồn phát sinh).
 *
 * @param reference the key of it in its own room, as the id of a dossier
 * @param title as people read it
 */
public record Origin(OriginKind kind, String reference, String title) {}
