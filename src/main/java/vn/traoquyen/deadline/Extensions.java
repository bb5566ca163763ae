package vn.traoquyen.deadline;

import java.util.List;
import java.util.Optional;

/** All requests for more time (các đề nghị gia hạn). */
public interface Extensions {

    /** Keeps a new request and answers it with its id; refused where one is open for this clock. */
    Extension add(Extension asked);

    Optional<Extension> find(long id);

    /** Of one clock, the oldest first. */
    List<Extension> of(String clockId);

    void decide(Extension decided);

    /** Takes back what is asked for these clocks, which have ended. @return the ids of the requests */
    List<Long> lapse(String clockId);
}
