package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Party;

/** Who stands behind the parties of a dossier (các bên liên quan): one code may mean every commune. */
@Component
public class Recipients {

    private final Agencies agencies;
    private final CoordinationRoles roles;
    private final Clock clock;

    Recipients(Agencies agencies, CoordinationRoles roles, Clock clock) {
        this.agencies = agencies;
        this.roles = roles;
        this.clock = clock;
    }

    /** The recipients one by one. */
    public List<Party> each(Dossier dossier) {
        return each(dossier.content().recipients());
    }

    List<Party> each(List<Party> recipients) {
        return recipients.stream().flatMap(this::expanded).distinct().toList();
    }

    public Set<String> agenciesOf(Dossier dossier) {
        var codes = new LinkedHashSet<String>();
        each(dossier).forEach(party -> codes.add(party.agency()));
        return codes;
    }

    /** Who is to take over: those that still are there. */
    public Set<String> acceptingAgencies(Dossier dossier) {
        var codes = new LinkedHashSet<>(agenciesOf(dossier));
        codes.removeIf(code -> agencies.find(code)
                .filter(agency -> agency.isValidOn(LocalDate.now(clock)))
                .isEmpty());
        return codes;
    }

    /**
     * The agencies that are asked: those that always are (Nghị định 78/2025/NĐ-CP, Điều 51a), those that co-ordinate,
     * and those that would receive; not the one that asks.
     */
    public Set<String> consulteesOf(Dossier dossier) {
        var codes = new LinkedHashSet<>(roles.alwaysConsulted());
        codes.addAll(dossier.content().coordinating());
        codes.addAll(agenciesOf(dossier));
        codes.remove(dossier.leadAgency());
        return codes;
    }

    /** Who decides on the dossier: the transferor; what a council will resolve, the committee agrees to first. */
    public String decidingAgency(Dossier dossier) {
        var transferor = dossier.content().transferor();
        return transferor == null || transferor.agency().equals(roles.council())
                ? roles.committee()
                : transferor.agency();
    }

    private Stream<Party> expanded(Party party) {
        return party.isEveryCommune()
                ? agencies.communes().stream()
                        .filter(commune -> commune.isValidOn(LocalDate.now(clock)))
                        .map(Agency::code)
                        .map(code -> new Party(code, party.capacity()))
                : Stream.of(party);
    }
}
