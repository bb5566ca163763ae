package vn.traoquyen.approval;

/** A power as this dossier carries it (nhiệm vụ, quyền hạn trong hồ sơ), as it read when it was chosen. */
public record DossierPower(String code, String name, String legalBasis) {}
