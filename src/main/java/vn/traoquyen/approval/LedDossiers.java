package vn.traoquyen.approval;

import java.util.Collection;
import java.util.List;

/** Tells other rooms what agencies have under way (hồ sơ đang xử lý của các cơ quan). */
public interface LedDossiers {

    /** The dossiers in progress or paused that these agencies lead, by agency and id; one question for all of them. */
    List<LedDossier> underWay(Collection<String> agencies);
}
