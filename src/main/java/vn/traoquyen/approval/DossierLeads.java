package vn.traoquyen.approval;

import java.util.Collection;
import java.util.Map;

/** Which agency leads a dossier (cơ quan chủ trì hồ sơ), for whoever asks of many at once. */
public interface DossierLeads {

    /** By the code of the dossier; one that there is not is left out. */
    Map<String, String> of(Collection<String> dossierIds);
}
