package vn.traoquyen.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns what was heard from the other rooms into notices (tiếp nhận tin). */
@Service
public class NewsService {

    private final Map<Class<?>, News<?>> news;
    private final StandIns standIns;
    private final NoticeService notices;

    NewsService(List<NewsSource> sources, StandIns standIns, NoticeService notices) {
        this.news = sources.stream()
                .flatMap(source -> source.news().stream())
                .collect(Collectors.toMap(News::kind, Function.identity()));
        this.standIns = standIns;
        this.notices = notices;
    }

    /** Whether anybody is told of events of this kind. */
    public boolean isNews(Class<?> kind) {
        return news.containsKey(kind);
    }

    @Transactional
    public void heard(Object event) {
        var heard = news.get(event.getClass());
        var process = heard.processOf(event);
        var told = heard.announcementsOf(event);
        notices.tell(
                process == null
                        ? told
                        : told.stream().map(one -> standIns.told(one, process)).toList());
    }
}
