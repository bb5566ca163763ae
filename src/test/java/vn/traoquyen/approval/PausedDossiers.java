package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;

/** Dossiers that rest: brought there by a decision, and looked at as a whole: task, status, powers. */
@Component
class PausedDossiers {

    static final String AWAITED = "Nghị định hướng dẫn Luật Khám bệnh, chữa bệnh";
    static final String REASON = "Chờ văn bản của Chính phủ.";

    private final ApprovalChain chain;
    private final StagedDossiers staged;
    private final Dossiers dossiers;
    private final Powers powers;
    private final Clock clock;

    PausedDossiers(ApprovalChain chain, StagedDossiers staged, Dossiers dossiers, Powers powers, Clock clock) {
        this.chain = chain;
        this.staged = staged;
        this.dossiers = dossiers;
        this.powers = powers;
        this.clock = clock;
    }

    DossierId paused() {
        var dossier = staged.waitingFor("decideDossier", delegation());
        chain.complete(
                dossier,
                "decideDossier",
                "ld.ubnd-tinh",
                "outcome",
                "PAUSE",
                "reason",
                REASON,
                "awaitedLegalBasis",
                AWAITED,
                "reviewOn",
                LocalDate.now(clock).plusDays(60).toString());
        assertResting(dossier);
        return dossier;
    }

    void assertResting(DossierId dossier) {
        assertThat(chain.waiting(dossier)).isEmpty();
        assertThat(chain.ends(dossier)).isEmpty();
        assertThat(status(dossier)).isEqualTo(DossierStatus.PAUSED);
        assertThat(powerStatus(dossier)).isEqualTo(PowerStatus.PAUSED);
    }

    void assertGoesOn(DossierId dossier) {
        assertThat(chain.waiting(dossier)).containsExactly("draftDossier");
        assertThat(status(dossier)).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(powerStatus(dossier)).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    DossierStatus status(DossierId dossier) {
        return dossiers.find(dossier).orElseThrow().status();
    }

    PowerStatus powerStatus(DossierId dossier) {
        var power = dossiers.find(dossier).orElseThrow().content().powers().get(0);
        return powers.find(power.code()).orElseThrow().status();
    }
}
