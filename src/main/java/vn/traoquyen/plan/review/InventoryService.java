package vn.traoquyen.plan.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.plan.ItemWork;
import vn.traoquyen.plan.Plan;
import vn.traoquyen.plan.PlanDesk;
import vn.traoquyen.plan.PlanRights;
import vn.traoquyen.plan.Plans;
import vn.traoquyen.plan.Undertaking;
import vn.traoquyen.plan.Undertakings;
import vn.traoquyen.shared.PlainText;
import vn.traoquyen.shared.Refusal;

/** Lists what is to be reviewed, says clause by clause what is to become of it, and proposes (rà soát, đề xuất). */
@Service
public class InventoryService {

    private final Inventories inventories;
    private final Proposals proposals;
    private final Plans plans;
    private final Undertakings undertakings;
    private final PlanRights rights;
    private final PlanDesk desk;

    InventoryService(
            Inventories inventories,
            Proposals proposals,
            Plans plans,
            Undertakings undertakings,
            PlanRights rights,
            PlanDesk desk) {
        this.inventories = inventories;
        this.proposals = proposals;
        this.plans = plans;
        this.undertakings = undertakings;
        this.rights = rights;
        this.desk = desk;
    }

    public Inventory inventory(String undertakingId) {
        read(undertakingId);
        return inventories.of(undertakingId);
    }

    public List<Proposal> proposals(String undertakingId) {
        read(undertakingId);
        return proposals.of(undertakingId);
    }

    /** Lists a document with its clauses, which are still to be reviewed. */
    @Transactional
    public Inventory list(ReviewedText text) {
        working(text.undertakingId(), ItemWork.REVIEW);
        if (isBlank(text.number()) || isBlank(text.title()) || isBlank(text.issuer())) {
            throw new Refusal("plan.textIncomplete");
        }
        var id = inventories
                .add(
                        new ReviewedText(
                                0,
                                text.undertakingId(),
                                PlainText.line(text.number()),
                                PlainText.line(text.title()),
                                PlainText.line(text.issuer()),
                                isBlank(text.field()) ? null : PlainText.line(text.field()),
                                text.isBeyondCompetence(),
                                List.of()),
                        desk.official().userId(),
                        desk.now())
                .orElseThrow(() -> new Refusal("plan.conflict.listed", Map.of("number", text.number())));
        text.clauses().forEach(clause -> add(id, clause));
        return inventories.of(text.undertakingId());
    }

    /** Adds a clause to a document of the inventory. */
    @Transactional
    public Inventory list(String undertakingId, long textId, Clause clause) {
        working(undertakingId, ItemWork.REVIEW);
        if (inventories.of(undertakingId).texts().stream().noneMatch(text -> text.id() == textId)) {
            throw new Refusal("plan.notFound.text");
        }
        add(textId, clause);
        return inventories.of(undertakingId);
    }

    private void add(long textId, Clause clause) {
        if (isBlank(clause.provision()) || isBlank(clause.content())) {
            throw new Refusal("plan.clauseIncomplete");
        }
        var plain =
                new Clause(0, PlainText.line(clause.provision()), PlainText.lines(clause.content()), null, null, null);
        if (!inventories.add(textId, plain)) {
            throw new Refusal("plan.conflict.listed", Map.of("number", clause.provision()));
        }
    }

    /** Says what is to become of a clause; may be said anew until the report is accepted. */
    @Transactional
    public Inventory judge(String undertakingId, Clause judged) {
        working(undertakingId, ItemWork.REVIEW);
        if (judged.verdict() == null) {
            throw new Refusal("plan.withoutVerdict");
        }
        var clause = inventories.of(undertakingId).texts().stream()
                .flatMap(text -> text.clauses().stream())
                .filter(found -> found.id() == judged.id())
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.notFound.clause"));
        if (judged.verdict() == Verdict.PROPOSE_TRANSFER) {
            Concreteness.check(clause.provision(), judged.proposal(), judged.recipient());
        } else if (judged.verdict().needsWords() && isBlank(judged.proposal())) {
            throw new Refusal(
                    "plan.verdictWithoutWords",
                    Map.of("verdict", judged.verdict().label()));
        }
        inventories.judge(undertakingId, judged, desk.official().userId(), desk.now());
        return inventories.of(undertakingId);
    }

    /** Proposes something upwards; refused unless it says concretely what, where and to whom. */
    @Transactional
    public List<Proposal> propose(Proposal proposal) {
        working(proposal.undertakingId(), ItemWork.PROPOSAL);
        proposal.checkConcrete();
        proposals.add(proposal, desk.official().userId(), desk.now());
        return proposals.of(proposal.undertakingId());
    }

    private Plan read(String undertakingId) {
        var undertaking = found(undertakingId);
        var plan = plans.find(undertaking.planId()).orElseThrow();
        rights.check(rights.reads(plan, undertaking), "plan.notFound.undertaking");
        return plan;
    }

    /** Held; refused where one does not work on it, it is of another kind, or nothing is to be done for it now. */
    private void working(String undertakingId, ItemWork work) {
        var plan = read(undertakingId);
        var undertaking = undertakings.hold(undertakingId).orElseThrow();
        rights.check(rights.contributes(undertaking), "plan.forbidden.contribute");
        if (plan.item(undertaking.item()).work() != work) {
            throw new Refusal("plan.otherWork", Map.of("work", work.label()));
        }
        if (!undertaking.status().isOpen()) {
            throw new Refusal(
                    "plan.conflict.closed",
                    Map.of("status", undertaking.status().label()));
        }
    }

    private Undertaking found(String id) {
        return undertakings.find(id).orElseThrow(() -> new Refusal("plan.notFound.undertaking"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
