package vn.traoquyen.portfolio;

import java.util.List;

/** Where dossiers are asked for (đề nghị mở hồ sơ); the approval room opens them. */
public interface DossierRequests {

    /**
     * Opens dossiers at the lead agencies for powers whose transfer a list reports as being in progress.
     *
     * @return the dossiers' ids
     */
    List<String> open(List<ReportedTransfer> inProgress, String by);
}
