package vn.traoquyen.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The clocks of all stages (các đồng hồ thời hạn), for whoever reads them. */
public interface StageClocks {

    /** By the id of the task; of a waiting period by its own. */
    Optional<StageClock> find(String id);

    /** What is open of one subject, such as a dossier, the oldest first. */
    List<StageClock> openOf(String businessKey);

    /** Everything that is open in the province, the soonest due first: one question for the digests of everybody. */
    List<StageClock> open();

    /** What is open and offered to one of these groups or held by this account, the soonest due first. */
    List<StageClock> openFor(String holder, Collection<String> groups);

    /** Every stage that a subject has passed or stands in, the oldest first. */
    List<StageClock> of(String processKey, String businessKey);

    /** Which rungs these stages have reached, the oldest first. */
    List<ReachedLevel> levelsOf(Collection<String> ids);
}
