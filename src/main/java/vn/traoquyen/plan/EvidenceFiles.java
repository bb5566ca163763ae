package vn.traoquyen.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All files that show what was done (kho tài liệu chứng minh). */
public interface EvidenceFiles {

    /** The oldest first. */
    List<EvidenceFile> of(String undertakingId);

    boolean hasAny(String undertakingId, int round);

    Optional<EvidenceFile> find(String undertakingId, long id);

    /** @param content where it waits until it is stored */
    EvidenceFile add(EvidenceFile file, Path content);

    byte[] content(long id);
}
