package vn.traoquyen.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.deadline.Rung.Audience;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Position;

/** Who is told at a rung of the ladder (người được nhắc, được báo cáo). */
@Component
class LevelRecipients {

    private final Officials officials;
    private final Agencies agencies;
    private final CoordinationRoles roles;
    private final Coordinator coordinator;

    LevelRecipients(Officials officials, Agencies agencies, CoordinationRoles roles, Coordinator coordinator) {
        this.agencies = agencies;
        this.officials = officials;
        this.roles = roles;
        this.coordinator = coordinator;
    }

    Set<String> of(Rung rung, StageClock clock) {
        var told = new TreeSet<String>();
        rung.audience().stream()
                .flatMap(audience -> accounts(audience, clock))
                .map(Official::userId)
                .forEach(told::add);
        return told;
    }

    private Stream<Official> accounts(Audience audience, StageClock clock) {
        return switch (audience) {
            case HOLDER -> holders(clock);
            case UNIT_HEAD -> units(clock).stream().flatMap(this::unitHeads);
            case AGENCY_HEAD -> agencies(clock).flatMap(this::heads);
            case COORDINATOR ->
                agencies(clock).map(coordinator::over).distinct().flatMap(this::heads);
            case CHAIRMAN -> heads(roles.committee()).limit(1);
        };
    }

    private Stream<Official> holders(StageClock clock) {
        var holder = Optional.ofNullable(clock.holder()).flatMap(officials::find);
        return holder.isPresent()
                ? holder.stream()
                : clock.groups().stream()
                        .flatMap(group -> GroupId.parse(group).stream())
                        .flatMap(group -> officials.membersOf(group.agencyCode(), group.position()).stream());
    }

    /** A unit without a head is led by its agency. */
    private Stream<Official> unitHeads(String unit) {
        var heads = officials.membersOf(unit, Position.HEAD);
        return heads.isEmpty() ? heads(root(unit)) : heads.stream();
    }

    private String root(String unit) {
        return agencies.find(unit).isPresent() ? agencies.rootOf(unit).code() : unit;
    }

    private Stream<Official> heads(String agency) {
        return officials.membersOf(agency, Position.HEAD).stream();
    }

    /** The agencies that the units of a stage belong to. */
    private Stream<String> agencies(StageClock clock) {
        return units(clock).stream().map(this::root).distinct();
    }

    private static List<String> units(StageClock clock) {
        return clock.groups().stream()
                .flatMap(group -> GroupId.parse(group).stream())
                .map(GroupId::agencyCode)
                .distinct()
                .sorted()
                .toList();
    }
}
