package vn.traoquyen.organization.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionScope;
import vn.traoquyen.organization.SubstitutionService;
import vn.traoquyen.organization.SubstitutionService.Absence;
import vn.traoquyen.organization.Substitutions;

/** Absences that a test enters as the administrator and takes back afterwards. */
@Component
public class Absences {

    private final SubstitutionService substitutions;
    private final Substitutions kept;
    private final IdentityService identity;
    private final Clock clock;
    private final Set<Long> entered = new LinkedHashSet<>();

    Absences(SubstitutionService substitutions, Substitutions kept, IdentityService identity, Clock clock) {
        this.substitutions = substitutions;
        this.kept = kept;
        this.identity = identity;
        this.clock = clock;
    }

    /** From today on, for a week. */
    public Substitution of(String absent, String substitute) {
        return of(absent, substitute, SubstitutionScope.all());
    }

    public Substitution of(String absent, String substitute, SubstitutionScope scope) {
        var today = LocalDate.now(clock);
        return enter(new Absence(absent, substitute, today, today.plusDays(6), scope, "Nghỉ phép"));
    }

    Substitution enter(Absence absence) {
        var substitution = asAdministrator(() -> substitutions.enter(absence));
        entered.add(substitution.id());
        return substitution;
    }

    /** Also what was entered elsewhere, as on a page. */
    private void remember() {
        kept.open().stream().map(Substitution::id).forEach(entered::add);
    }

    public void end(Substitution substitution) {
        entered.remove(substitution.id());
        asAdministrator(() -> substitutions.end(substitution.id()));
    }

    /** So that no other test meets a substitute. */
    public void endAll() {
        remember();
        entered.stream()
                .filter(id -> kept.find(id).filter(Substitution::isOpen).isPresent())
                .forEach(id -> asAdministrator(() -> substitutions.end(id)));
        entered.clear();
    }

    private <T> T asAdministrator(Supplier<T> deed) {
        identity.setAuthentication("qt", List.of("camunda-admin"));
        try {
            return deed.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
