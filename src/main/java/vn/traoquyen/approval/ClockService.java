package vn.traoquyen.approval;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.deadline.HeldProcesses;
import vn.traoquyen.deadline.StageClock;
import vn.traoquyen.deadline.StageClocks;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Position;
import vn.traoquyen.shared.Refusal;

/** Stops the clocks of a dossier for a reason, and lets them go on (tạm dừng, tiếp tục tính thời hạn của hồ sơ). */
@Service
public class ClockService {

    /** As the process of a dossier is called. */
    private static final String PROCESS = "transferApproval";

    private final DossierDesk desk;
    private final HeldProcesses processes;
    private final StageClocks clocks;
    private final CoordinationRoles roles;

    ClockService(DossierDesk desk, HeldProcesses processes, StageClocks clocks, CoordinationRoles roles) {
        this.desk = desk;
        this.processes = processes;
        this.clocks = clocks;
        this.roles = roles;
    }

    /** What the current official may do now with the clocks of this dossier: the head who leads it, and who coordinates. */
    Set<Deed> deeds(Dossier dossier) {
        var open = clocks.openOf(dossier.id().value());
        boolean may = desk.findOfficial()
                .filter(official -> official.position() == Position.HEAD)
                .map(Official::agencyCode)
                .filter(agency -> agency.equals(dossier.leadAgency()) || coordinates(agency))
                .isPresent();
        if (!may || open.isEmpty()) {
            return Set.of();
        }
        return Set.of(open.stream().anyMatch(StageClock::isHeld) ? Deed.RELEASE_CLOCK : Deed.HOLD_CLOCK);
    }

    private boolean coordinates(String agency) {
        return agency.equals(roles.legalReviewer()) || agency.equals(roles.office());
    }

    @Transactional
    public void hold(DossierId id, String reason) {
        lay(id, Deed.HOLD_CLOCK, reason);
        processes.hold(PROCESS, id.value());
    }

    @Transactional
    public void release(DossierId id, String reason) {
        lay(id, Deed.RELEASE_CLOCK, reason);
        processes.release(PROCESS, id.value());
    }

    private void lay(DossierId id, Deed deed, String reason) {
        var dossier = desk.take(id);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("approval.reasonMissing", Map.of("deed", deed.label(), "outcome", deed.label()));
        }
        if (!deeds(dossier).contains(deed)) {
            throw new Refusal(
                    "approval.forbidden.wayBack",
                    Map.of("deed", deed.label(), "status", dossier.status().label()));
        }
        desk.lay(dossier, deed, Outcome.DONE, reason);
    }
}
