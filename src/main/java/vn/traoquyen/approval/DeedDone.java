package vn.traoquyen.approval;

/**
 * Somebody has done something to a dossier (đã xử lý hồ sơ); published within the transaction that writes it down.
 *
 * @param dossier as it is now
 * @param entry the line of its history
 */
public record DeedDone(Dossier dossier, Entry entry) {}
