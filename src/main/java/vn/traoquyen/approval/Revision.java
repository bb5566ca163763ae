package vn.traoquyen.approval;

import java.time.Instant;

/** The content of a dossier as it was submitted once (phiên bản nội dung). */
public record Revision(int number, Instant at, String by, DossierContent content) {}
