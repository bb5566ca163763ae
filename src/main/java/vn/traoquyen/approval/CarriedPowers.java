package vn.traoquyen.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.traoquyen.portfolio.PowerStatus;

/** Which dossier carries which power (nhiệm vụ nằm trong hồ sơ nào); no two open ones carry the same. */
public interface CarriedPowers {

    /** Of these powers, those that another open dossier carries. */
    List<String> carriedElsewhere(DossierId id, Collection<String> powerCodes);

    /** Of these powers, those that an open dossier carries, each with the dossier. */
    Map<String, DossierId> underWay(Collection<String> powerCodes);

    /** Remembers from which rest the dossier took these powers up. */
    void takeUp(DossierId id, Map<String, PowerStatus> from);

    /** The powers that the dossier took up from a rest, each with it. */
    Map<String, PowerStatus> takenUp(DossierId id);

    /** It has taken up these no longer. */
    void giveBack(DossierId id, Collection<String> powerCodes);
}
