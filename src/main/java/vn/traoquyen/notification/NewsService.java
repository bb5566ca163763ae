package vn.traoquyen.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.DeedDone;
import vn.traoquyen.approval.RecipientUrged;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.deadline.ExtensionAsked;
import vn.traoquyen.deadline.ExtensionDecided;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.difficulty.DifficultyAnswered;
import vn.traoquyen.difficulty.DifficultyReturned;
import vn.traoquyen.difficulty.DifficultySentUp;
import vn.traoquyen.instrument.InstrumentReleased;
import vn.traoquyen.organization.AbsenceEntered;
import vn.traoquyen.plan.PlanItemAccepted;
import vn.traoquyen.plan.PlanItemReturned;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.TransferExpiring;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;

/** Turns what was heard from the other rooms into notices (tiếp nhận tin). */
@Service
@Transactional
public class NewsService {

    private final StageNews stages;
    private final DossierNews dossiers;
    private final RegisterNews register;
    private final PeopleNews people;
    private final DifficultyNews difficulties;
    private final PlanNews plans;
    private final StandIns standIns;
    private final NoticeService notices;

    NewsService(
            StageNews stages,
            DossierNews dossiers,
            RegisterNews register,
            PeopleNews people,
            DifficultyNews difficulties,
            PlanNews plans,
            StandIns standIns,
            NoticeService notices) {
        this.stages = stages;
        this.dossiers = dossiers;
        this.register = register;
        this.people = people;
        this.difficulties = difficulties;
        this.plans = plans;
        this.standIns = standIns;
        this.notices = notices;
    }

    public void heard(StageOpened opened) {
        tell(stages.of(opened), opened.clock().processKey());
    }

    public void heard(LevelReached reached) {
        tell(stages.of(reached), reached.clock().processKey());
    }

    public void heard(DeadlineMoved moved) {
        tell(stages.of(moved), moved.clock().processKey());
    }

    public void heard(ExtensionAsked asked) {
        tell(stages.of(asked), asked.clock().processKey());
    }

    public void heard(ExtensionDecided decided) {
        tell(stages.of(decided), decided.clock().processKey());
    }

    public void heard(DeedDone done) {
        dossiers.of(done).ifPresent(told -> tell(told, Places.CHAIN));
    }

    public void heard(RecipientUrged urged) {
        dossiers.of(urged).ifPresent(told -> tell(told, Places.CHAIN));
    }

    public void heard(InstrumentReleased released) {
        dossiers.of(released).ifPresent(told -> tell(told, Places.CHAIN));
    }

    public void heard(TransferExpiring expiring) {
        tell(register.of(expiring), Places.IN_FORCE);
    }

    public void heard(HoldingsEnded ended) {
        tell(register.of(ended), Places.IN_FORCE);
    }

    public void heard(LegalBasisChanged changed) {
        tell(register.of(changed), Places.IN_FORCE);
    }

    public void heard(AbsenceEntered entered) {
        notices.tell(people.of(entered));
    }

    public void heard(DifficultyAnswered answered) {
        tell(difficulties.of(answered), Places.DIFFICULTIES);
    }

    public void heard(DifficultySentUp sentUp) {
        tell(difficulties.of(sentUp), Places.DIFFICULTIES);
    }

    public void heard(DifficultyReturned returned) {
        tell(difficulties.of(returned), Places.DIFFICULTIES);
    }

    public void heard(PlanItemReturned returned) {
        tell(plans.of(returned), Places.PLANS);
    }

    public void heard(PlanItemAccepted accepted) {
        tell(plans.of(accepted), Places.PLANS);
    }

    public void heard(ReportUrged urged) {
        tell(plans.of(urged), Places.REPORTS);
    }

    public void heard(ReportMissing missing) {
        tell(plans.of(missing), Places.REPORTS);
    }

    private void tell(Announcement announcement, String processKey) {
        tell(List.of(announcement), processKey);
    }

    private void tell(List<Announcement> announcements, String processKey) {
        notices.tell(announcements.stream()
                .map(told -> standIns.told(told, processKey))
                .toList());
    }
}
