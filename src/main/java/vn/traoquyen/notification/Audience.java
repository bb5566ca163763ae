package vn.traoquyen.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;

/** Finds out who is to be told (đối tượng nhận thông báo); nobody is told what he has just done himself. */
@Component
class Audience {

    private final Officials officials;
    private final PartyNames names;
    private final CurrentOfficial current;

    Audience(Officials officials, PartyNames names, CurrentOfficial current) {
        this.officials = officials;
        this.names = names;
        this.current = current;
    }

    /** The members of these groups; for a group without members the mailbox of its agency. */
    Set<Recipient> membersOf(Collection<String> groups) {
        return groups.stream()
                .map(GroupId::parse)
                .flatMap(Optional::stream)
                .flatMap(this::membersOf)
                .filter(this::isAnother)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Recipient> membersOf(GroupId group) {
        var members = officials.membersOf(group.agencyCode(), group.position());
        return members.isEmpty()
                ? Stream.of(Recipient.unit(group.agencyCode()))
                : members.stream().map(Official::userId).map(Recipient::person);
    }

    /** Specialists and heads of these agencies. */
    Set<Recipient> staffOf(Collection<String> agencies) {
        return membersOf(agencies.stream()
                .flatMap(agency -> Stream.of(Position.SPECIALIST, Position.HEAD)
                        .map(position -> GroupId.of(agency, position).toString()))
                .toList());
    }

    /** The heads of the agency in which this person works. */
    Set<Recipient> headsOf(String account) {
        return membersOf(officials.find(account).stream()
                .map(official -> official.group().heads().toString())
                .toList());
    }

    Set<Recipient> people(Collection<String> accounts) {
        return accounts.stream()
                .map(Recipient::person)
                .filter(this::isAnother)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<Recipient> unitsOf(Collection<String> agencies) {
        return agencies.stream().map(Recipient::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those who look after the system; where none of them holds a post, all who come as administrators. */
    Set<Recipient> administrators() {
        var holders = officials.all().stream()
                .filter(official -> official.position() == Position.ADMINISTRATOR)
                .map(Official::userId)
                .map(Recipient::person)
                .collect(Collectors.toSet());
        return holders.isEmpty() ? Set.of(Recipient.ADMINISTRATORS) : holders;
    }

    /** "Chuyên viên, Sở Y tế"; for several groups all of them. */
    String names(Collection<String> groups) {
        return groups.stream()
                .map(GroupId::parse)
                .flatMap(Optional::stream)
                .map(group -> position(group.position()) + " " + names.agency(group.agencyCode()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String position(Position position) {
        return switch (position) {
            case SPECIALIST -> "chuyên viên";
            case HEAD -> "lãnh đạo";
            case REGISTRY_CLERK -> "văn thư";
            case ADMINISTRATOR -> "quản trị";
        };
    }

    String person(String account) {
        return account == null ? "chưa ai nhận" : names.official(account);
    }

    List<Recipient> mine() {
        var mine = current.find().map(Official::userId).map(Recipient::person).stream();
        return Stream.concat(mine, current.isAdministrator() ? Stream.of(Recipient.ADMINISTRATORS) : Stream.empty())
                .toList();
    }

    private boolean isAnother(Recipient recipient) {
        return current.find()
                .map(Official::userId)
                .map(Recipient::person)
                .filter(recipient::equals)
                .isEmpty();
    }
}
