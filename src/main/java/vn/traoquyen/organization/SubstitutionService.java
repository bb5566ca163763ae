package vn.traoquyen.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.shared.Refusal;

/** Everything that can happen to a substitution (thay thế khi vắng mặt): it is entered, begins, is ended or ends by itself. */
@Service
public class SubstitutionService {

    private final Substitutions substitutions;
    private final SubstitutionRules rules;
    private final SubstitutionRights rights;
    private final SubstitutedWork work;
    private final Officials officials;
    private final CurrentOfficial current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubstitutionService(
            Substitutions substitutions,
            SubstitutionRules rules,
            SubstitutionRights rights,
            SubstitutedWork work,
            Officials officials,
            CurrentOfficial current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.rules = rules;
        this.rights = rights;
        this.work = work;
        this.officials = officials;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be entered (đăng ký vắng mặt). */
    public record Absence(
            String absent,
            String substitute,
            LocalDate from,
            LocalDate until,
            SubstitutionScope scope,
            String reason) {}

    @Transactional
    public Substitution enter(Absence absence) {
        if (absence.from() == null || absence.until() == null || absence.scope() == null) {
            throw new Refusal("organization.substitutionIncomplete");
        }
        requireRight(absence.absent());
        substitutions.lockEntering();
        var asked = Substitution.entered(
                absence.absent(),
                absence.substitute(),
                absence.from(),
                absence.until(),
                absence.scope(),
                absence.reason(),
                current.userId(),
                clock.instant());
        rules.check(asked, today());
        var entered = substitutions.add(asked);
        events.publishEvent(new AbsenceEntered(entered));
        return entered.isInForceOn(today()) ? begin(entered) : entered;
    }

    /** Ends it now, before its last day; one that has not begun does not begin. */
    @Transactional
    public Substitution end(long id) {
        var substitution = substitutions.hold(id).orElseThrow(() -> notFound(id));
        requireRight(substitution.absent());
        if (!substitution.isOpen()) {
            throw new Refusal("organization.conflict.substitutionEnded", Map.of("id", id));
        }
        return end(substitution, current.userId());
    }

    /** Begins and ends what the calendar begins and ends today; answers how many. */
    public List<Long> due() {
        var today = today();
        return substitutions.open().stream()
                .filter(open -> open.until().isBefore(today) || open.begunAt() == null && open.isInForceOn(today))
                .map(Substitution::id)
                .toList();
    }

    @Transactional
    public void bringUpToDate(long id) {
        var today = today();
        substitutions.hold(id).filter(Substitution::isOpen).ifPresent(open -> {
            if (open.until().isBefore(today)) {
                end(open, null);
            } else if (open.begunAt() == null && open.isInForceOn(today)) {
                begin(open);
            }
        });
    }

    private Substitution begin(Substitution substitution) {
        var begun = substitution.begun(now());
        substitutions.update(begun);
        work.handOver(begun);
        return begun;
    }

    private Substitution end(Substitution substitution, String by) {
        var losing = new LinkedHashSet<String>();
        losing.add(substitution.substitute());
        losing.addAll(substitutions.standInsFor(substitution.substitute(), today()));
        var ended = substitution.ended(now(), by);
        substitutions.update(ended);
        work.takeBack(ended, List.copyOf(losing));
        events.publishEvent(new AbsenceEnded(ended));
        return ended;
    }

    private void requireRight(String absent) {
        var official = officials.byUserId(absent);
        if (!rights.maySpeakFor(official)) {
            throw new Refusal("organization.forbidden.substitution", Map.of("name", official.fullName()));
        }
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refusal notFound(long id) {
        return new Refusal("organization.notFound.substitution", Map.of("id", id));
    }
}
