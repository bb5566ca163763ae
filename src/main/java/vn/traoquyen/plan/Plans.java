package vn.traoquyen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All plans of the province (danh sách kế hoạch). */
public interface Plans {

    void add(Plan plan, String enteredBy, Instant at);

    Optional<Plan> find(String id);

    /** Held for the rest of the transaction. */
    Plan hold(String id);

    /** The newest first. */
    List<Plan> all();

    /** An id that no plan has yet. */
    String nextId();

    /** The number after the last one of that issuer, symbol and year. */
    int nextNumber(String issuer, String symbol, int year);

    void issued(String id, int number, LocalDate on, String by, Instant at);

    void started(String id, LocalDate on, String by, Instant at);

    void closed(String id, PlanStatus how, String reason, Instant at);

    /** An item besides those of the paper. */
    void add(String id, PlanItem item, String by, Instant at);

    void setDate(String id, SetDate date, String by, Instant at);

    /** By ordinal of the item. */
    Map<Integer, SetDate> datesOf(String id);

    CentralLetter register(CentralLetter letter);

    /** The oldest first. */
    List<CentralLetter> lettersOf(String id);
}
