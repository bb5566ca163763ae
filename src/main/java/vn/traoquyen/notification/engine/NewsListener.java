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
import vn.traoquyen.instrument.InstrumentReleased;
import vn.traoquyen.notification.NewsService;
import vn.traoquyen.organization.AbsenceEntered;
import vn.traoquyen.portfolio.LegalBasisChanged;
import vn.traoquyen.register.HoldingsEnded;
import vn.traoquyen.register.TransferExpiring;

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
}
