package vn.traoquyen.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.approval.DeedDone;
import vn.traoquyen.approval.RecipientUrged;
import vn.traoquyen.deadline.DeadlineMoved;
import vn.traoquyen.deadline.ExtensionAsked;
import vn.traoquyen.deadline.ExtensionDecided;
import vn.traoquyen.deadline.LevelReached;
import vn.traoquyen.deadline.StageOpened;
import vn.traoquyen.instrument.InstrumentReleased;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.TransferExpiring;

/** Turns what was heard from the other rooms into notices (tiếp nhận tin). */
@Service
@Transactional
public class NewsService {

    private final StageNews stages;
    private final DossierNews dossiers;
    private final RegisterNews register;
    private final NoticeService notices;

    NewsService(StageNews stages, DossierNews dossiers, RegisterNews register, NoticeService notices) {
        this.stages = stages;
        this.dossiers = dossiers;
        this.register = register;
        this.notices = notices;
    }

    public void heard(StageOpened opened) {
        notices.tell(stages.of(opened));
    }

    public void heard(LevelReached reached) {
        notices.tell(stages.of(reached));
    }

    public void heard(DeadlineMoved moved) {
        notices.tell(stages.of(moved));
    }

    public void heard(ExtensionAsked asked) {
        notices.tell(stages.of(asked));
    }

    public void heard(ExtensionDecided decided) {
        notices.tell(stages.of(decided));
    }

    public void heard(DeedDone done) {
        dossiers.of(done).ifPresent(notices::tell);
    }

    public void heard(RecipientUrged urged) {
        dossiers.of(urged).ifPresent(notices::tell);
    }

    public void heard(InstrumentReleased released) {
        dossiers.of(released).ifPresent(notices::tell);
    }

    public void heard(TransferExpiring expiring) {
        notices.tell(register.of(expiring));
    }

    public void heard(HoldingsEnded ended) {
        notices.tell(register.of(ended));
    }

    public void heard(LegalBasisChanged changed) {
        notices.tell(register.of(changed));
    }
}
