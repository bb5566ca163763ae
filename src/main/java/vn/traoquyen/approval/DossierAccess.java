package vn.traoquyen.approval;

/** Who may see and change what belongs to a dossier (quyền xem, sửa hồ sơ). */
public interface DossierAccess {

    /** Refuses whoever asks if there is no such dossier for him to see. */
    void mayRead(String dossierId);

    /** Refuses whoever asks if he may not add to the dossier now. */
    void mayWrite(String dossierId);

    /** Whether that user works in the agency of whoever asks. */
    boolean isColleague(String userId);

    /** The user id of whoever asks. */
    String whoAsks();
}
