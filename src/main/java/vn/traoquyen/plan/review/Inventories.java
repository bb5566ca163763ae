package vn.traoquyen.plan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All inventories (kho danh mục rà soát). */
public interface Inventories {

    Inventory of(String undertakingId);

    /** @return its id; empty where the inventory has a document of that number already */
    Optional<Long> add(ReviewedText text, String by, Instant at);

    /** @return whether it was added; not where the document has that provision already */
    boolean add(long textId, Clause clause);

    /** @return whether there is such a clause in that inventory */
    boolean judge(String undertakingId, Clause judged, String by, Instant at);

    /** Those of several items, in the order of the ids asked for. */
    List<ReviewedText> ofAll(List<String> undertakingIds);
}
