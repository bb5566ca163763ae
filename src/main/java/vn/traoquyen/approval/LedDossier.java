package vn.traoquyen.approval;

/** A dossier that an agency has under way (hồ sơ đang xử lý). @param stage what was done last, or that it rests */
public record LedDossier(String agency, DossierId id, String title, String stage) {}
