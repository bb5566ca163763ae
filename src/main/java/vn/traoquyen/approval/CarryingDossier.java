package vn.traoquyen.approval;

import java.util.List;

/** An open dossier and those of certain powers that it carries (hồ sơ đang mang nhiệm vụ). */
public record CarryingDossier(DossierId id, String title, DossierStatus status, List<String> powerCodes) {

    public CarryingDossier {
        powerCodes = List.copyOf(powerCodes);
    }
}
