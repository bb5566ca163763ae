package vn.traoquyen.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.StaffAccounts.NewAccount;
import vn.traoquyen.organization.StaffList.Problem;
import vn.traoquyen.shared.Refusal;

/**
 * Takes in lists of agencies and officials for a province (nhập danh sách cơ quan, công chức): all or nothing. Whoever is not
 * in a list stays as he is.
 */
@Service
public class StaffImport {

    private final Agencies agencies;
    private final Officials officials;
    private final StaffAccounts accounts;
    private final CurrentOfficial current;
    private final Clock clock;

    StaffImport(Agencies agencies, Officials officials, StaffAccounts accounts, CurrentOfficial current, Clock clock) {
        this.agencies = agencies;
        this.officials = officials;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What a list has changed or would change.
     *
     * @param moved officials who change their agency or position and lose their former groups
     * @param accounts new accounts; empty in a trial run
     */
    public record Report(
            Count agencies, Count officials, int moved, List<Problem> problems, List<NewAccount> accounts) {

        public boolean isGood() {
            return problems.isEmpty();
        }
    }

    /** How many rows are new, change something, or change nothing. */
    public record Count(int added, int changed, int unchanged) {}

    public void requireAdministrator() {
        if (!current.isAdministrator()) {
            throw new Refusal("organization.forbidden.import");
        }
    }

    @Transactional
    public Report take(StaffList list, boolean commit) {
        requireAdministrator();
        var reading = new StaffListReading(agencies.all(), LocalDate.now(clock));
        var listedAgencies = reading.agencies(list.agencies());
        var listed = reading.officials(list.officials(), administrators());
        if (!reading.problems().isEmpty()) {
            var none = new Count(0, 0, 0);
            return new Report(none, none, 0, reading.problems(), List.of());
        }
        var moved = listed.stream()
                .filter(official -> officials
                        .find(official.userId())
                        .filter(before -> !before.group().equals(official.group()))
                        .isPresent())
                .toList();
        return new Report(
                count(listedAgencies, agency -> agencies.find(agency.code()).orElse(null)),
                count(listed, official -> officials.find(official.userId()).orElse(null)),
                moved.size(),
                List.of(),
                commit ? keep(listedAgencies, listed, moved) : List.of());
    }

    private List<NewAccount> keep(List<Agency> listedAgencies, List<Official> listed, List<Official> moved) {
        var before = moved.stream()
                .map(official -> officials.byUserId(official.userId()))
                .toList();
        agencies.put(listedAgencies);
        officials.put(listed);
        var made = accounts.make(listedAgencies, listed);
        for (int i = 0; i < moved.size(); i++) {
            accounts.moved(before.get(i), moved.get(i));
        }
        return made;
    }

    private Set<String> administrators() {
        return officials.all().stream()
                .filter(official -> official.position() == Position.ADMINISTRATOR)
                .map(Official::userId)
                .collect(Collectors.toSet());
    }

    private static <T> Count count(List<T> listed, java.util.function.UnaryOperator<T> known) {
        int added =
                (int) listed.stream().filter(one -> known.apply(one) == null).count();
        int unchanged = (int)
                listed.stream().filter(one -> one.equals(known.apply(one))).count();
        return new Count(added, listed.size() - added - unchanged, unchanged);
    }
}
