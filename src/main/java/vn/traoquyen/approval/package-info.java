/**
 * Dossiers (hồ sơ đề nghị) and the approval chain: from the proposal to the acceptance by the recipient.
 *
 * <p>{@link vn.traoquyen.approval.DossierService} and its neighbours hold everything that can happen to a dossier.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "engine",
            "organization",
            "portfolio",
            "instrument",
            "calendar",
            "deadline",
            "file"
        })
package vn.traoquyen.approval;
