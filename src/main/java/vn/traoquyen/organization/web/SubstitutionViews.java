package vn.traoquyen.organization.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.SubstitutedWork;
import vn.traoquyen.organization.SubstitutedWork.WorkProcess;
import vn.traoquyen.organization.Substitution;
import vn.traoquyen.organization.SubstitutionInquiry;
import vn.traoquyen.organization.SubstitutionScope;

/** Substitutions as a page reads them. */
@Component
class SubstitutionViews {

    private final SubstitutionInquiry inquiry;
    private final SubstitutedWork work;
    private final Officials officials;
    private final PartyNames names;

    SubstitutionViews(SubstitutionInquiry inquiry, SubstitutedWork work, Officials officials, PartyNames names) {
        this.inquiry = inquiry;
        this.work = work;
        this.officials = officials;
        this.names = names;
    }

    record Person(String id, String name, String title, String agency, String agencyName) {}

    record Choice(String id, String label) {}

    /** @param state {@code COMING}, {@code IN_FORCE} or {@code ENDED} */
    record SubstitutionView(
            long id,
            Person absent,
            Person substitute,
            LocalDate from,
            LocalDate until,
            SubstitutionScope.Kind scope,
            String scopeOf,
            String scopeLabel,
            String reason,
            String enteredBy,
            Instant enteredAt,
            String state,
            Instant endedAt,
            String endedBy,
            boolean mayEnd) {}

    /**
     * @param people for whom the one who asks may enter an absence
     * @param substitutes who may stand in for the one who is asked about
     */
    record ChoicesView(List<Person> people, List<Person> substitutes, List<Choice> positions, List<Choice> processes) {}

    SubstitutionView of(Substitution substitution) {
        return new SubstitutionView(
                substitution.id(),
                person(substitution.absent()),
                person(substitution.substitute()),
                substitution.from(),
                substitution.until(),
                substitution.scope().kind(),
                substitution.scope().of(),
                label(substitution.scope()),
                substitution.reason(),
                names.official(substitution.enteredBy()),
                substitution.enteredAt(),
                state(substitution),
                substitution.endedAt(),
                substitution.endedBy() == null ? null : names.official(substitution.endedBy()),
                inquiry.mayEnd(substitution));
    }

    ChoicesView choices(List<Official> people, Official absent) {
        return new ChoicesView(
                people.stream().map(this::person).toList(),
                absent == null
                        ? List.of()
                        : inquiry.standInsOf(absent).stream().map(this::person).toList(),
                absent == null
                        ? List.of()
                        : inquiry.positionsOf(absent).stream()
                                .map(group -> new Choice(group.toString(), position(group)))
                                .toList(),
                work.processes().stream()
                        .map(process -> new Choice(process.key(), process.name()))
                        .toList());
    }

    private String state(Substitution substitution) {
        var today = inquiry.today();
        if (!substitution.isOpen() || substitution.until().isBefore(today)) {
            return "ENDED";
        }
        return substitution.isInForceOn(today) ? "IN_FORCE" : "COMING";
    }

    private String label(SubstitutionScope scope) {
        return switch (scope.kind()) {
            case ALL -> "Toàn bộ công việc";
            case PROCESS ->
                "Quy trình " + work.process(scope.of()).map(WorkProcess::name).orElse(scope.of());
            case POSITION -> GroupId.parse(scope.of()).map(this::position).orElse(scope.of());
        };
    }

    private String position(GroupId group) {
        return group.position().label() + ", " + names.agency(group.agencyCode());
    }

    private Person person(String userId) {
        return officials.find(userId).map(this::person).orElse(new Person(userId, userId, null, null, null));
    }

    private Person person(Official official) {
        return new Person(
                official.userId(),
                official.fullName(),
                official.title(),
                official.agencyCode(),
                names.agency(official.agencyCode()));
    }
}
