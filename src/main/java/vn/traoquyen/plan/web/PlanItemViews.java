package vn.traoquyen.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.plan.ItemWork;
import vn.traoquyen.plan.PlanInquiry.PlanInView;
import vn.traoquyen.plan.PlanItem;
import vn.traoquyen.plan.PlanStream;
import vn.traoquyen.plan.Undertaking;

/** Items of plans and the shares of their lead agencies, as the pages read them. */
@Component
class PlanItemViews {

    private final PartyNames names;

    PlanItemViews(PartyNames names) {
        this.names = names;
    }

    record Share(
            String id,
            String agency,
            String agencyName,
            String status,
            String statusLabel,
            LocalDate dueOn,
            String dueSource,
            String holder,
            boolean overdue,
            boolean open) {}

    record Item(
            int ordinal,
            String label,
            String place,
            String heading,
            String words,
            String leadWords,
            String supportWords,
            String product,
            String evidence,
            String work,
            String workLabel,
            Integer coverage,
            String powers,
            String deadlineKind,
            String deadlineLabel,
            String deadlineWords,
            LocalDate setDate,
            boolean dateOpen,
            String note,
            List<Share> shares) {}

    record Stream(String code, String name, String consolidator, boolean consolidated, List<Item> items) {}

    Stream stream(PlanInView view, PlanStream stream) {
        var items = view.plan().items().stream()
                .filter(item -> item.stream().equals(stream.code()))
                .toList();
        return new Stream(
                stream.code(),
                stream.name(),
                names.agency(stream.consolidator()),
                items.stream().anyMatch(item -> item.work() != ItemWork.COMMON),
                items.stream().map(item -> item(view, item)).toList());
    }

    private Item item(PlanInView view, PlanItem item) {
        var kind = item.deadline().kind();
        var date = view.dates().get(item.ordinal());
        return new Item(
                item.ordinal(),
                item.label(),
                item.place(),
                item.heading(),
                item.words(),
                item.leadWords(),
                item.supportWords(),
                item.product(),
                item.evidence(),
                item.work().name(),
                item.work().label(),
                item.coverage(),
                item.powers(),
                kind.name(),
                kind.label(),
                item.deadline().words(),
                date == null ? null : date.dueOn(),
                kind.needsDate() && date == null,
                item.note(),
                view.undertakings().stream()
                        .filter(one -> one.item() == item.ordinal())
                        .map(one -> share(one, view.today()))
                        .toList());
    }

    Share share(Undertaking one, LocalDate today) {
        return new Share(
                one.id(),
                one.agency(),
                names.agency(one.agency()),
                one.status().name(),
                one.status().label(),
                one.dueOn(),
                one.dueSource(),
                one.holder() == null ? null : names.official(one.holder()),
                one.isOverdueOn(today),
                one.status().isOpen());
    }
}
