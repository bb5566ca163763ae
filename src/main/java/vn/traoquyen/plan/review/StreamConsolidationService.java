package vn.traoquyen.plan.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.CurrentOfficial;
import vn.traoquyen.organization.PartyNames;
import vn.traoquyen.organization.Province;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanDesk;
import vn.traoquyen.plan.PlanInquiry;
import vn.traoquyen.plan.PlanRights;
import vn.traoquyen.plan.PlanStream;
import vn.traoquyen.plan.PlanWords;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.UndertakingStatus;
import vn.traoquyen.plan.Undertakings;
import vn.traoquyen.plan.review.Consolidation.Found;
import vn.traoquyen.plan.review.Consolidation.Proposed;
import vn.traoquyen.shared.Refusal;

/** Puts the accepted results of a stream together into one document (tổng hợp một nhóm việc). */
@Service
public class StreamConsolidationService {

    private final PlanInquiry plans;
    private final PlanRights rights;
    private final Undertakings undertakings;
    private final Inventories inventories;
    private final Proposals proposals;
    private final ConsolidationPaper paper;
    private final CurrentOfficial officials;
    private final Agencies agencies;
    private final PartyNames names;
    private final Province province;
    private final PlanDesk desk;

    StreamConsolidationService(
            PlanInquiry plans,
            PlanRights rights,
            Undertakings undertakings,
            Inventories inventories,
            Proposals proposals,
            ConsolidationPaper paper,
            CurrentOfficial officials,
            Agencies agencies,
            PartyNames names,
            Province province,
            PlanDesk desk) {
        this.plans = plans;
        this.rights = rights;
        this.undertakings = undertakings;
        this.inventories = inventories;
        this.proposals = proposals;
        this.paper = paper;
        this.officials = officials;
        this.agencies = agencies;
        this.names = names;
        this.province = province;
        this.desk = desk;
    }

    /** The document; for its consolidator and for whoever reads the whole plan. */
    @Transactional(readOnly = true)
    public byte[] print(String planId, String streamCode) {
        var plan = plans.one(planId).plan();
        var stream = plan.content().streams().stream()
                .filter(found -> found.code().equals(streamCode))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.notFound.plan", Map.of("id", planId + "/" + streamCode)));
        boolean own = officials
                .find()
                .filter(official -> official.agencyCode().equals(stream.consolidator()))
                .isPresent();
        rights.check(own || rights.readsAll(plan), "plan.forbidden.consolidate");
        return paper.print(of(plan, stream));
    }

    private Consolidation of(Plan plan, PlanStream stream) {
        var all = undertakings.ofPlan(plan.id()).stream()
                .filter(one -> one.stream().equals(stream.code()))
                .filter(one -> one.status() != UndertakingStatus.AGENCY_ENDED)
                .toList();
        var accepted = undertakings.acceptedOf(plan.id());
        var taken = all.stream().filter(one -> accepted.contains(one.id())).toList();
        var byId = taken.stream().collect(Collectors.toMap(Undertaking::id, Function.identity()));
        var ids = taken.stream().map(Undertaking::id).toList();
        var consolidator = agencies.byCode(stream.consolidator());
        var head = names.head(consolidator.code());
        var parent = consolidator.parent() == null ? plan.content().issuer() : consolidator.parent();
        return new Consolidation(
                consolidator.name(),
                agencies.byCode(parent).name(),
                consolidator.symbol(),
                province.placeNameOf(consolidator),
                desk.today(),
                name(plan),
                stream.name(),
                agencies.byCode(plan.content().issuer()).name(),
                taken.size(),
                missing(all, accepted),
                inventories.ofAll(ids).stream()
                        .map(text -> new Found(name(byId, text.undertakingId()), text))
                        .toList(),
                proposals.ofAll(ids).stream()
                        .map(proposal -> new Proposed(name(byId, proposal.undertakingId()), proposal))
                        .toList(),
                PartyNames.office(head),
                head.fullName());
    }

    private List<String> missing(List<Undertaking> all, Set<String> accepted) {
        return all.stream()
                .filter(one -> !accepted.contains(one.id()))
                .map(one -> names.agency(one.agency()))
                .distinct()
                .toList();
    }

    private String name(Map<String, Undertaking> byId, String undertakingId) {
        return names.agency(byId.get(undertakingId).agency());
    }

    private String name(Plan plan) {
        return plan.content().kind().label() + " số " + plan.symbol() + " ngày " + PlanWords.date(plan.issuedOn())
                + " của " + names.agency(plan.content().issuer());
    }
}
