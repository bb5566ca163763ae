package vn.traoquyen.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.traoquyen.portfolio.PowerStatus;

/** Which dossier carries which power (nhiệm vụ nằm trong hồ sơ nào); no two open ones carry the same. */
public interface CarriedPowers {

    /** Of these powers, those that another open dossier carries. */
    List<String> carriedElsewhere(DossierId id, Collection<String> powerCodes);

    /**
     * The open dossiers that carry any of these powers, in the order of their codes.
     *
     * @param participant only those in which this agency takes part; null: all
     */
    List<CarryingDossier> openDossiers(Collection<String> powerCodes, String participant);

    /** Remembers from which rest the dossier took these powers up. */
    void takeUp(DossierId id, Map<String, PowerStatus> from);

    /** The powers that the dossier took up from a rest, each with it. */
    Map<String, PowerStatus> takenUp(DossierId id);

    /** It has taken up these no longer. */
    void giveBack(DossierId id, Collection<String> powerCodes);
}
