package vn.traoquyen.portfolio;

import java.time.LocalDate;
import java.util.List;

/** Powers whose transfer is paused (nhiệm vụ tạm dừng). */
public interface RestingPowers {

    /** The codes of those that were to be looked at again by this day, in their order. */
    List<String> dueOn(LocalDate day);
}
