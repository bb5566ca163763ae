package vn.traoquyen.plan.review;

import java.time.Instant;
import java.util.List;

/** All proposals (kho đề xuất, kiến nghị). */
public interface Proposals {

    /** The oldest first. */
    List<Proposal> of(String undertakingId);

    List<Proposal> ofAll(List<String> undertakingIds);

    void add(Proposal proposal, String by, Instant at);
}
