package vn.traoquyen.portfolio;

import java.util.Collection;
import java.util.Map;

/** Knows which powers are on their way through the approval chain (tiến độ phê duyệt); the approval room answers. */
public interface PowerStages {

    /** By the codes of those powers that an open dossier carries; one question for all of them. */
    Map<String, PowerStage> of(Collection<String> powerCodes);
}
