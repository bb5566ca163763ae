package vn.traoquyen.notification.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
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
import vn.traoquyen.notification.NewsService;
import vn.traoquyen.organization.AbsenceEntered;
import vn.traoquyen.plan.PlanItemAccepted;
import vn.traoquyen.plan.PlanItemReturned;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.TransferExpiring;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;

/** Hears what happens in the other rooms, each time within the transaction in which it happens. */
@Component
class NewsListener {

    private final NewsService news;

    NewsListener(NewsService news) {
        this.news = news;
    }

    @EventListener
    void opened(StageOpened opened) {
        news.heard(opened);
    }

    @EventListener
    void reached(LevelReached reached) {
        news.heard(reached);
    }

    @EventListener
    void moved(DeadlineMoved moved) {
        news.heard(moved);
    }

    @EventListener
    void asked(ExtensionAsked asked) {
        news.heard(asked);
    }

    @EventListener
    void decided(ExtensionDecided decided) {
        news.heard(decided);
    }

    @EventListener
    void done(DeedDone done) {
        news.heard(done);
    }

    @EventListener
    void urged(RecipientUrged urged) {
        news.heard(urged);
    }

    @EventListener
    void released(InstrumentReleased released) {
        news.heard(released);
    }

    @EventListener
    void expiring(TransferExpiring expiring) {
        news.heard(expiring);
    }

    @EventListener
    void ended(HoldingsEnded ended) {
        news.heard(ended);
    }

    @EventListener
    void absent(AbsenceEntered entered) {
        news.heard(entered);
    }

    @EventListener
    void changed(LegalBasisChanged changed) {
        news.heard(changed);
    }

    @EventListener
    void answered(DifficultyAnswered answered) {
        news.heard(answered);
    }

    @EventListener
    void sentUp(DifficultySentUp sentUp) {
        news.heard(sentUp);
    }

    @EventListener
    void returned(DifficultyReturned returned) {
        news.heard(returned);
    }

    @EventListener
    void returned(PlanItemReturned returned) {
        news.heard(returned);
    }

    @EventListener
    void accepted(PlanItemAccepted accepted) {
        news.heard(accepted);
    }

    @EventListener
    void urged(ReportUrged urged) {
        news.heard(urged);
    }

    @EventListener
    void missing(ReportMissing missing) {
        news.heard(missing);
    }
}
