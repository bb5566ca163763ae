package vn.traoquyen.notification.engine;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.traoquyen.notification.NewsService;

/** Hears what happens in the other rooms, each time within the transaction in which it happens. */
@Component
class NewsListener {

    private final NewsService news;

    NewsListener(NewsService news) {
        this.news = news;
    }

    @EventListener
    void hear(Object event) {
        if (news.isNews(event.getClass())) {
            news.heard(event);
        }
    }
}
