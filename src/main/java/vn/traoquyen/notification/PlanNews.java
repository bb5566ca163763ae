package vn.traoquyen.notification;

import static vn.traoquyen.notification.NoticeWording.behind;
import static vn.traoquyen.notification.NoticeWording.reason;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.plan.PlanEvent;
import vn.traoquyen.plan.PlanItemAccepted;
import vn.traoquyen.plan.PlanItemReturned;
import vn.traoquyen.reporting.ReportMissing;
import vn.traoquyen.reporting.ReportUrged;

/** What agencies are told of their shares of plans and of their reports (tin về kế hoạch, báo cáo). */
@Component
class PlanNews implements NewsSource {

    private final Audience audience;
    private final NoticeWording wording;
    private final Places places;
    private final PartyNames names;
    private final Clock clock;

    PlanNews(Audience audience, NoticeWording wording, Places places, PartyNames names, Clock clock) {
        this.audience = audience;
        this.wording = wording;
        this.places = places;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<News<?>> news() {
        return List.of(
                News.one(PlanItemReturned.class, Places.PLANS, this::of),
                News.one(PlanItemAccepted.class, Places.PLANS, this::of),
                News.one(ReportUrged.class, Places.REPORTS, this::of),
                News.one(ReportMissing.class, Places.REPORTS, this::of));
    }

    Announcement of(PlanItemReturned returned) {
        return told(
                returned.item(), "returned", NoticeRule.PLAN_ITEM_RETURNED, "planReturned", reason(returned.reason()));
    }

    Announcement of(PlanItemAccepted accepted) {
        return told(accepted.item(), "accepted", NoticeRule.PLAN_ITEM_ACCEPTED, "planAccepted", "");
    }

    private Announcement told(PlanEvent item, String what, NoticeRule rule, String words, String reason) {
        var values = Map.of(
                "title", item.title(),
                "consolidator", names.agency(item.consolidator()),
                "reason", reason);
        return Announcement.of(
                "plan/%s/%s/%s".formatted(item.undertakingId(), what, clock.instant()),
                rule,
                wording.of(words, values),
                item.undertakingId(),
                places.undertaking(item.undertakingId()),
                audience.staffOf(List.of(item.agency())));
    }

    Announcement of(ReportUrged urged) {
        var values = Map.of(
                "title", urged.title(),
                "consolidator", names.agency(urged.consolidator()),
                "due", Moments.moment(urged.due()),
                "note", behind("Nội dung", urged.note()));
        return Announcement.of(
                        "report/%s/urged/%s".formatted(urged.periodId(), clock.instant()),
                        NoticeRule.REPORT_URGED,
                        wording.of("reportUrged", values),
                        urged.periodId(),
                        places.report(urged.periodId()),
                        audience.staffOf(urged.agencies()))
                .urgent();
    }

    Announcement of(ReportMissing missing) {
        var values = Map.of(
                "title", missing.title(),
                "consolidator", names.agency(missing.consolidator()),
                "note", behind("Ghi chú", missing.note()));
        return Announcement.of(
                "report/%s/missing".formatted(missing.periodId()),
                NoticeRule.REPORT_MISSING,
                wording.of("reportMissing", values),
                missing.periodId(),
                places.report(missing.periodId()),
                audience.staffOf(missing.agencies()));
    }
}
