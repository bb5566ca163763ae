package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/**
 * Opens dossiers for powers that are listed, or whose instrument is in force (lập hồ sơ từ danh mục, từ văn bản đang có
 * hiệu lực). Row and process begin in one transaction; what is known already stands in the drafters' form.
 */
@Service
public class DossierOpening {

    private static final Set<Position> PROPOSERS = Set.of(Position.SPECIALIST, Position.HEAD);

    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DraftedPowers draftedPowers;
    private final PowerOutcomes powerOutcomes;
    private final ApprovalProcess process;
    private final Clock clock;

    DossierOpening(
            Dossiers dossiers,
            DossierDesk desk,
            DraftedPowers draftedPowers,
            PowerOutcomes powerOutcomes,
            ApprovalProcess process,
            Clock clock) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.draftedPowers = draftedPowers;
        this.powerOutcomes = powerOutcomes;
        this.process = process;
        this.clock = clock;
    }

    /** Opens a dossier at its lead agency; who may ask for it, the caller has judged. */
    @Transactional
    public Dossier open(Opening opening) {
        opening.check();
        var now = clock.instant();
        var id = dossiers.nextId(LocalDate.now(clock).getYear());
        var blank = Dossier.opened(id, opening, DossierContent.of(opening, succeeded(opening), List.of()), now);
        var content = DossierContent.of(
                opening,
                draftedPowers.named(blank, opening.transferor(), opening.powerCodes()),
                draftedPowers.coordinating(blank, List.of(), opening.powerCodes()));
        var dossier = Dossier.opened(id, opening, content, now);
        dossiers.add(dossier);
        dossiers.addParticipants(id, Set.of(dossier.leadAgency()));
        desk.layOpened(dossier, opening.reason());
        powerOutcomes.takeUp(dossier, opening.reason());
        process.open(dossier);
        return dossier;
    }

    /** Opens a dossier of the agency of whoever asks, as far as he may propose there. */
    @Transactional
    public Dossier openOwn(Opening opening) {
        requireProposer();
        return open(opening.ledBy(desk.proposingAgency()));
    }

    /** What is in force, whoever asks for a successor has found in the register. */
    private static List<DossierPower> succeeded(Opening opening) {
        return opening.succession() == null
                ? List.of()
                : opening.powerCodes().stream()
                        .map(code -> new DossierPower(code, code, null))
                        .toList();
    }

    private void requireProposer() {
        var position = desk.official().position();
        if (!PROPOSERS.contains(position)) {
            throw new Refusal("approval.forbidden.opening");
        }
    }
}
