package vn.traoquyen.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.traoquyen.approval.Proposal.delegation;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.StatusChange;

/** Nhiệm vụ tạm dừng, không thực hiện được đề nghị lại. */
@ProcessTest
class TakenUpPowersTest {

    @Autowired
    ApprovalChain chain;

    @Autowired
    StagedDossiers staged;

    @Autowired
    BorrowedPowers borrowed;

    @Autowired
    PortfolioService portfolio;

    @Autowired
    Powers powers;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource(
            value = PowerStatus.class,
            names = {"PAUSED", "DECLINED"})
    void whatRestedIsInProgressOnceItIsProposedAnewAndRestsAgainWhereItIsWithdrawn(PowerStatus rest) {
        var power = resting(rest);

        var dossier = staged.waitingFor("signProposal", delegation().of(power));

        assertThat(status(power)).isEqualTo(PowerStatus.IN_PROGRESS);
        withdraw(dossier);
        assertThat(status(power)).isEqualTo(rest);
        assertThat(powers.historyOf(power)
                        .get(powers.historyOf(power).size() - 1)
                        .change()
                        .reason())
                .isEqualTo("Chưa đủ điều kiện.");
    }

    @Test
    void whatTheDraftersLeaveOutAgainRestsAsBefore() {
        var power = resting(PowerStatus.PAUSED);
        var other = borrowed.free("so-y-te").code();
        var dossier = staged.waitingFor("signProposal", delegation().of(power, other));
        chain.complete(
                dossier, "signProposal", "ld.so-y-te", "outcome", "RETURN", "reason", "Bỏ nhiệm vụ đang tạm dừng.");

        staged.draftedAs(dossier, delegation().of(other));
        staged.carry(dossier, "signProposal");

        assertThat(status(power)).isEqualTo(PowerStatus.PAUSED);
        assertThat(status(other)).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    @Test
    void whatWasInProgressStaysSoWhereItIsWithdrawn() {
        var power = borrowed.free("so-y-te").code();

        withdraw(staged.waitingFor("signProposal", delegation().of(power)));

        assertThat(status(power)).isEqualTo(PowerStatus.IN_PROGRESS);
    }

    private String resting(PowerStatus rest) {
        var power = borrowed.free("so-y-te").code();
        portfolio.recordOutcome(
                List.of(power), rest, new StatusChange("Chờ hướng dẫn.", null, "test", clock.instant()));
        return power;
    }

    private void withdraw(DossierId dossier) {
        chain.complete(dossier, "signProposal", "ld.so-y-te", "outcome", "WITHDRAW", "reason", "Chưa đủ điều kiện.");
    }

    private PowerStatus status(String power) {
        return powers.find(power).orElseThrow().status();
    }
}
