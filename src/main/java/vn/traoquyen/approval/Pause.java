package vn.traoquyen.approval;

import java.time.LocalDate;

/** Why and until when a dossier rests (tạm dừng): the law or guidance that it awaits, and the day to look again. */
public record Pause(String awaitedLegalBasis, LocalDate reviewOn) {}
