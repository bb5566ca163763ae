package vn.traoquyen.plan.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.plan.review.Clause;
import vn.traoquyen.plan.review.Inventory;
import vn.traoquyen.plan.review.InventoryService;
import vn.traoquyen.plan.review.Proposal;
import vn.traoquyen.plan.review.ReviewedText;
import vn.traoquyen.plan.review.Verdict;

/** What is reviewed clause by clause, and what is proposed, over HTTP (rà soát văn bản, đề xuất). */
@RestController
@RequestMapping("/api/plans/undertakings/{id}")
class ReviewController {

    private final InventoryService inventory;

    ReviewController(InventoryService inventory) {
        this.inventory = inventory;
    }

    record ClauseWish(String provision, String content) {}

    record TextWish(
            String number,
            String title,
            String issuer,
            String field,
            boolean beyondCompetence,
            List<ClauseWish> clauses) {}

    record VerdictWish(Verdict verdict, String proposal, String recipient) {}

    record ProposalWish(
            String addressee, String paper, String provision, String content, String recipient, String reason) {}

    record ClauseView(
            long id,
            String provision,
            String content,
            Verdict verdict,
            String verdictLabel,
            String proposal,
            String recipient) {}

    record TextView(
            long id,
            String number,
            String title,
            String issuer,
            String field,
            boolean beyondCompetence,
            boolean reviewed,
            List<ClauseView> clauses) {}

    record InventoryView(int all, int reviewed, int percent, List<TextView> texts) {}

    @GetMapping("/review")
    InventoryView review(@PathVariable String id) {
        return view(inventory.inventory(id));
    }

    @PostMapping("/review/texts")
    @ResponseStatus(HttpStatus.CREATED)
    InventoryView list(@PathVariable String id, @RequestBody TextWish wish) {
        var clauses = wish.clauses() == null ? List.<ClauseWish>of() : wish.clauses();
        return view(inventory.list(new ReviewedText(
                0,
                id,
                wish.number(),
                wish.title(),
                wish.issuer(),
                wish.field(),
                wish.beyondCompetence(),
                clauses.stream().map(ReviewController::clause).toList())));
    }

    @PostMapping("/review/texts/{textId}/clauses")
    @ResponseStatus(HttpStatus.CREATED)
    InventoryView list(@PathVariable String id, @PathVariable long textId, @RequestBody ClauseWish wish) {
        return view(inventory.list(id, textId, clause(wish)));
    }

    @PostMapping("/review/clauses/{clauseId}")
    InventoryView judge(@PathVariable String id, @PathVariable long clauseId, @RequestBody VerdictWish wish) {
        return view(inventory.judge(
                id, new Clause(clauseId, null, null, wish.verdict(), wish.proposal(), wish.recipient())));
    }

    @GetMapping("/proposals")
    List<Proposal> proposals(@PathVariable String id) {
        return inventory.proposals(id);
    }

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    List<Proposal> propose(@PathVariable String id, @RequestBody ProposalWish wish) {
        return inventory.propose(new Proposal(
                0,
                id,
                wish.addressee(),
                wish.paper(),
                wish.provision(),
                wish.content(),
                wish.recipient(),
                wish.reason()));
    }

    private static Clause clause(ClauseWish wish) {
        return new Clause(0, wish.provision(), wish.content(), null, null, null);
    }

    private static InventoryView view(Inventory inventory) {
        var coverage = inventory.coverage();
        return new InventoryView(
                coverage.all(),
                coverage.reviewed(),
                coverage.percent(),
                inventory.texts().stream().map(ReviewController::view).toList());
    }

    private static TextView view(ReviewedText text) {
        return new TextView(
                text.id(),
                text.number(),
                text.title(),
                text.issuer(),
                text.field(),
                text.isBeyondCompetence(),
                text.isReviewed(),
                text.clauses().stream()
                        .map(clause -> new ClauseView(
                                clause.id(),
                                clause.provision(),
                                clause.content(),
                                clause.verdict(),
                                clause.verdict() == null
                                        ? null
                                        : clause.verdict().label(),
                                clause.proposal(),
                                clause.recipient()))
                        .toList());
    }
}
