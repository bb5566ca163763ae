package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.traoquyen.instrument.SigningCapacity;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.AgencyKind;
import vn.traoquyen.organization.Capacity;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Party;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Position;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.TransferForm;

/** What there is to choose from in a form of this dossier (các lựa chọn); the likeliest stands first. */
@Component
public class Choices {

    private static final Set<AgencyKind> PROVINCIAL_RECIPIENTS = Set.of(
            AgencyKind.DEPARTMENT, AgencyKind.INSPECTORATE, AgencyKind.MANAGEMENT_BOARD, AgencyKind.COMMITTEE_OFFICE);

    private static final List<PowerStatus> SOONEST_FIRST =
            List.of(PowerStatus.IN_PROGRESS, PowerStatus.PAUSED, PowerStatus.DECLINED, PowerStatus.COMPLETED);

    private final Powers powers;
    private final CarriedPowers carriedPowers;
    private final Agencies agencies;
    private final Officials officials;
    private final CoordinationRoles roles;
    private final PartyNames names;
    private final CurrentOfficial currentOfficial;
    private final Clock clock;

    Choices(
            Powers powers,
            CarriedPowers carriedPowers,
            Agencies agencies,
            Officials officials,
            CoordinationRoles roles,
            PartyNames names,
            CurrentOfficial currentOfficial,
            Clock clock) {
        this.powers = powers;
        this.carriedPowers = carriedPowers;
        this.agencies = agencies;
        this.officials = officials;
        this.roles = roles;
        this.names = names;
        this.currentOfficial = currentOfficial;
        this.clock = clock;
    }

    /** One option of a list: what is shown, and what is sent. */
    public record Option(String label, String value) {}

    /**
     * The powers that an agency leads, for a commune whatever the province still keeps. Those that are free come first;
     * the others stay in the list, so that whoever chooses one reads why it may not be proposed now.
     */
    public List<Option> powers(Dossier dossier) {
        var offered = offered(dossier);
        var elsewhere = carriedPowers.carriedElsewhere(
                dossier.id(), offered.stream().map(Power::code).toList());
        return offered.stream()
                .sorted(Comparator.comparing((Power power) ->
                                power.status() == PowerStatus.COMPLETED || elsewhere.contains(power.code()))
                        .thenComparing(power -> SOONEST_FIRST.indexOf(power.status()))
                        .thenComparing(power -> power.form() != dossier.form())
                        .thenComparing(Power::code))
                .map(power -> new Option(
                        power.code() + " · " + power.name() + " ("
                                + power.status().label() + ")",
                        power.code()))
                .toList();
    }

    private List<Power> offered(Dossier dossier) {
        return agencies.byCode(dossier.leadAgency()).kind() == AgencyKind.COMMUNE
                ? powers.notHandedOver()
                : powers.ledBy(dossier.leadAgency());
    }

    /** Who may hand over: the committee, its chairman; for phân cấp the council, for ủy quyền the agency's own head. */
    public List<Option> transferors(Dossier dossier) {
        var transferors = new ArrayList<Party>();
        transferors.add(new Party(roles.committee(), Capacity.COMMITTEE));
        transferors.add(new Party(roles.committee(), Capacity.CHAIRMAN));
        if (dossier.form() == TransferForm.DECENTRALIZATION) {
            transferors.add(new Party(roles.council(), Capacity.COUNCIL));
        } else if (isProvincial(agencies.byCode(dossier.leadAgency()))) {
            transferors.add(new Party(dossier.leadAgency(), Capacity.HEAD));
        }
        return transferors.stream().map(this::option).toList();
    }

    /** Who may receive: the agency itself first, then every commune together, the other agencies, single communes. */
    public List<Option> recipients(Dossier dossier) {
        var recipients = new ArrayList<Party>();
        var lead = agencies.byCode(dossier.leadAgency());
        recipients.addAll(parties(lead, dossier.form()));
        recipients.add(new Party(Party.EVERY_COMMUNE, Capacity.COMMITTEE));
        recipients.add(new Party(Party.EVERY_COMMUNE, Capacity.CHAIRMAN));
        agencies.validOn(LocalDate.now(clock)).stream()
                .filter(agency -> !agency.code().equals(lead.code()))
                .sorted(Comparator.comparing((Agency agency) -> agency.kind() == AgencyKind.COMMUNE))
                .forEach(agency -> recipients.addAll(parties(agency, dossier.form())));
        return recipients.stream().map(this::option).toList();
    }

    private static List<Party> parties(Agency agency, TransferForm form) {
        if (agency.kind() == AgencyKind.COMMUNE) {
            return List.of(new Party(agency.code(), Capacity.COMMITTEE), new Party(agency.code(), Capacity.CHAIRMAN));
        }
        if (agency.kind() == AgencyKind.COMMITTEE && form == TransferForm.DELEGATION) {
            return List.of(new Party(agency.code(), Capacity.CHAIRMAN));
        }
        if (isProvincial(agency)) {
            return List.of(new Party(agency.code(), form == TransferForm.DELEGATION ? Capacity.HEAD : Capacity.AGENCY));
        }
        return List.of();
    }

    public List<Option> coordinating(Dossier dossier) {
        return agencies.validOn(LocalDate.now(clock)).stream()
                .filter(Choices::isProvincial)
                .filter(agency -> !agency.code().equals(dossier.leadAgency()))
                .map(agency -> new Option(agency.name(), agency.code()))
                .toList();
    }

    /** How the one who asks may sign: the head in his own right or for the body, a deputy for the head. */
    public List<Option> signingCapacities(Dossier dossier) {
        boolean body = dossier.content().transferor().capacity() == Capacity.COMMITTEE;
        boolean head = currentOfficial.find().filter(this::isFirst).isPresent();
        var capacity = head ? body ? SigningCapacity.TM : SigningCapacity.IN_PERSON : SigningCapacity.KT;
        var label = capacity == SigningCapacity.KT && body
                ? "TM., KT. (thay mặt, cấp phó ký thay)"
                : (capacity.abbreviation() + " " + capacity.label()).strip();
        return List.of(new Option(label, capacity.name()));
    }

    private boolean isFirst(Official official) {
        return officials.membersOf(official.agencyCode(), Position.HEAD).stream()
                .findFirst()
                .filter(first -> first.userId().equals(official.userId()))
                .isPresent();
    }

    private Option option(Party party) {
        return new Option(names.of(party), party.code());
    }

    private static boolean isProvincial(Agency agency) {
        return PROVINCIAL_RECIPIENTS.contains(agency.kind());
    }
}
