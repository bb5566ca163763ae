package vn.traoquyen.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.Reconsideration.Answer;
import vn.traoquyen.portfolio.PortfolioService;
import vn.traoquyen.portfolio.Power;
import vn.traoquyen.portfolio.PowerStages;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.Powers;
import vn.traoquyen.portfolio.Rest;
import vn.traoquyen.portfolio.RestingPowers;
import vn.traoquyen.portfolio.StatusChange;
import vn.traoquyen.shared.Refusal;

/**
 * Powers that rest without a dossier are looked at again when the law changes or their day has come (xem xét lại nhiệm vụ
 * tạm dừng, không thực hiện).
 */
@Service
public class ReconsiderationService {

    private static final Set<PowerStatus> RESTING = EnumSet.of(PowerStatus.PAUSED, PowerStatus.DECLINED);

    /** So many processes begin within one transaction; the others follow with the next sweep. */
    private static final int CHUNK = 100;

    private static final int LONGEST_TITLE = 300;

    private final Reconsiderations reconsiderations;
    private final ReconsiderationProcess process;
    private final Powers powers;
    private final PowerStages stages;
    private final RestingPowers restingPowers;
    private final PortfolioService portfolio;
    private final DossierOpening opening;
    private final DossierDesk desk;
    private final Clock clock;

    ReconsiderationService(
            Reconsiderations reconsiderations,
            ReconsiderationProcess process,
            Powers powers,
            PowerStages stages,
            RestingPowers restingPowers,
            PortfolioService portfolio,
            DossierOpening opening,
            DossierDesk desk,
            Clock clock) {
        this.reconsiderations = reconsiderations;
        this.process = process;
        this.powers = powers;
        this.stages = stages;
        this.restingPowers = restingPowers;
        this.portfolio = portfolio;
        this.opening = opening;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks about those of the powers that rest and that no open dossier carries; the first of them at once. */
    @Transactional
    public void askAbout(Collection<String> powerCodes, long changeId) {
        powers.hold(powerCodes);
        var resting = powers.byCodes(powerCodes).stream()
                .filter(power -> RESTING.contains(power.status()))
                .map(Power::code)
                .toList();
        reconsiderations.askAbout(withoutDossier(resting), changeId, clock.instant());
        startSome();
    }

    /** Asks about every paused power whose day to be looked at again has come. */
    @Transactional
    public void askAboutDue() {
        var today = LocalDate.now(clock);
        reconsiderations.askOnDay(withoutDossier(restingPowers.dueOn(today)), today, clock.instant());
    }

    private List<String> withoutDossier(List<String> codes) {
        var carried = stages.of(codes).keySet();
        return codes.stream().filter(code -> !carried.contains(code)).toList();
    }

    /** Brings some questions to their agencies. @return how many */
    @Transactional
    public int startSome() {
        var codes = reconsiderations.takeUnstarted(CHUNK);
        codes.forEach(process::ask);
        reconsiderations.started(codes);
        return codes.size();
    }

    /**
     * The agency answers; that nothing changes needs a reason, as does a proposal.
     *
     * @param reviewOn when to look again at a power that stays paused
     */
    @Transactional
    public void answer(String powerCode, Answer answer, String reason, LocalDate reviewOn) {
        powers.hold(List.of(powerCode));
        var power = powers.find(powerCode).orElseThrow();
        refuseOthers(power);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("approval.reconsiderationWithoutReason", Map.of("answer", answer.label()));
        }
        if (answer == Answer.KEEP && power.status() == PowerStatus.PAUSED) {
            keepPaused(power, reason, reviewOn);
        }
        reconsiderations.answer(
                open(powerCode).id(), answer, reason, desk.official().userId(), clock.instant());
    }

    private void refuseOthers(Power power) {
        if (!desk.official().agencyCode().equals(power.leadAgency())) {
            throw new Refusal("approval.forbidden.reconsideration", Map.of("code", power.code()));
        }
    }

    private void keepPaused(Power power, String reason, LocalDate reviewOn) {
        var history = powers.historyOf(power.code());
        var rest = history.get(history.size() - 1).change().rest();
        var pause = desk.checked(new Pause(rest == null || rest.awaited() == null ? reason : rest.awaited(), reviewOn));
        portfolio.recordOutcome(
                List.of(power.code()),
                PowerStatus.PAUSED,
                new StatusChange(reason, null, desk.official().userId(), clock.instant())
                        .proposedBy(power.leadAgency())
                        .resting(new Rest(
                                pause.awaitedLegalBasis(),
                                rest == null || rest.watcher() == null ? power.leadAgency() : rest.watcher(),
                                pause.reviewOn())));
    }

    /** Opens the dossier that the agency has just proposed. */
    @Transactional
    public DossierId openDossier(String powerCode) {
        var proposed = reconsiderations.last(powerCode).orElseThrow();
        var power = powers.find(powerCode).orElseThrow();
        var title = "Xem xét lại: " + power.name();
        var dossier = opening.open(new Opening(
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                power.form(),
                power.leadAgency(),
                null,
                List.of(),
                List.of(powerCode),
                null,
                null,
                null,
                proposed.reason()));
        reconsiderations.opened(proposed.id(), dossier.id());
        return dossier.id();
    }

    private Reconsideration open(String powerCode) {
        return reconsiderations
                .open(powerCode)
                .orElseThrow(() -> new Refusal("approval.conflict.reconsidered", Map.of("code", powerCode)));
    }
}
