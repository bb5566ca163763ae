package vn.traoquyen.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All powers of the province (danh mục nhiệm vụ, quyền hạn). */
public interface Powers {

    Optional<Power> find(String code);

    /** In the order of their codes; a code that no power has is left out. */
    List<Power> byCodes(Collection<String> codes);

    /** In the order of their codes. */
    List<Power> ledBy(String agencyCode);

    /** What is not handed over yet, whoever leads it, in the order of the codes. */
    List<Power> notHandedOver();

    PowerPage search(PowerSearch search);

    /** In the order in which they hold; oldest first. */
    List<StatusEntry> historyOf(String code);

    /** Those among the powers that came into the list by this paper, and stand on no list of the province. */
    List<String> proposedIn(String paper, Collection<String> codes);

    /** Of these powers, those that have left the list. */
    List<String> delisted(Collection<String> codes);

    /** What each of these powers waited for when it was last paused; a power that never was is left out. */
    Map<String, Rest> lastRests(Collection<String> codes);

    /** Adds powers that the list does not hold yet, each with the first line of its history. */
    void add(Collection<Power> powers, Function<Power, StatusChange> change);

    /** The next free number behind {@code prefix}; nobody else gets one there until the transaction ends. */
    int nextNumber(String prefix);

    /** Keeps the powers from being changed by anybody else until the transaction ends; answers those that exist. */
    List<String> hold(Collection<String> codes);

    /** Writes lines of history; what a power is and how it is counted is then what holds last. */
    void record(Collection<StatusEntry> entries);

    void issue(Collection<String> codes, IssuedUnder instrument);
}
