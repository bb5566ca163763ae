package vn.traoquyen.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which tasks have come to substitutes by name (việc đã chuyển cho người thay), so that they can be taken back. */
public interface SubstitutedTasks {

    void handedOver(long substitutionId, Collection<String> taskIds);

    List<String> handedOver(long substitutionId);

    /** The substitutions by which this task was handed over, the first one first. */
    List<Long> handedOverBy(String taskId);

    void forgetHandedOver(long substitutionId);

    void offered(String userId, Collection<String> taskIds);

    Set<String> offered(String userId);

    void forgetOffered(String userId, Collection<String> taskIds);
}
