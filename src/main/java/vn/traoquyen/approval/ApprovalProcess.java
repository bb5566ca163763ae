package vn.traoquyen.approval;

/** The approval chain as the domain speaks of it (quy trình phê duyệt). */
public interface ApprovalProcess {

    /** Begins the chain for a dossier that was opened with what is already known of it. */
    void open(Dossier dossier);

    /** Sets a paused dossier going again. */
    void resume(DossierId id);

    /** Whether it rests and would hear of a change of the law; not while its agency is looking at it already. */
    boolean awaitsLegalBasis(DossierId id);

    /** Tells a paused dossier that the law it waited for has changed. */
    void legalBasisChanged(DossierId id);

    /** Begins the chain anew for a dossier that had ended without an instrument. */
    void reopen(Dossier dossier);
}
