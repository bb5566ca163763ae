package vn.traoquyen.plan.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.file.FileFormat;
import vn.traoquyen.plan.CentralLetter;
import vn.traoquyen.plan.CentralLetterService;
import vn.traoquyen.plan.PlanContent;
import vn.traoquyen.plan.PlanInquiry;
import vn.traoquyen.plan.PlanService;
import vn.traoquyen.plan.RoundService;
import vn.traoquyen.plan.review.StreamConsolidationService;
import vn.traoquyen.plan.web.PlanViews.PlanLine;
import vn.traoquyen.plan.web.PlanViews.PlanView;
import vn.traoquyen.shared.Refusal;

/** Plans over HTTP: read, entered, issued, started, given up; letters of the higher level, dates (kế hoạch triển khai). */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanService plans;
    private final RoundService rounds;
    private final CentralLetterService letters;
    private final PlanInquiry inquiry;
    private final PlanViews views;
    private final Promptly promptly;
    private final StreamConsolidationService consolidations;

    PlanController(
            PlanService plans,
            RoundService rounds,
            CentralLetterService letters,
            PlanInquiry inquiry,
            PlanViews views,
            Promptly promptly,
            StreamConsolidationService consolidations) {
        this.plans = plans;
        this.rounds = rounds;
        this.letters = letters;
        this.inquiry = inquiry;
        this.views = views;
        this.promptly = promptly;
        this.consolidations = consolidations;
    }

    record Issuance(Integer number, LocalDate issuedOn) {}

    /** @param on the day on whose agencies it runs; null for today */
    record Beginning(LocalDate on) {}

    record Withdrawal(String reason) {}

    /** @param periodic instead of a day: asked about in each period */
    record DateWish(LocalDate dueOn, boolean periodic) {}

    record LetterWish(
            String number, LocalDate issuedOn, String agency, String title, LocalDate dueOn, List<Integer> items) {}

    @GetMapping
    List<PlanLine> list() {
        return inquiry.all().stream().map(views::line).toList();
    }

    @GetMapping("/{id}")
    PlanView one(@PathVariable String id) {
        return views.plan(inquiry.one(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanView enter(@RequestBody PlanContent content) {
        return one(plans.enter(content).id());
    }

    @PostMapping("/{id}/issue")
    PlanView issue(@PathVariable String id, @RequestBody Issuance wish) {
        plans.issue(id, wish.number(), wish.issuedOn());
        return one(id);
    }

    @PostMapping("/{id}/start")
    PlanView start(@PathVariable String id, @RequestBody Beginning wish) {
        plans.start(id, wish.on());
        promptly.deliver();
        return one(id);
    }

    @PostMapping("/{id}/withdraw")
    PlanView withdraw(@PathVariable String id, @RequestBody Withdrawal wish) {
        plans.withdraw(id, wish.reason());
        promptly.deliver();
        return one(id);
    }

    @PostMapping("/{id}/letters")
    @ResponseStatus(HttpStatus.CREATED)
    PlanView register(@PathVariable String id, @RequestBody LetterWish wish) {
        letters.register(new CentralLetter(
                null,
                id,
                wish.number(),
                wish.issuedOn(),
                wish.agency(),
                wish.title(),
                wish.dueOn(),
                wish.items(),
                null,
                null));
        promptly.deliver();
        return one(id);
    }

    @PostMapping("/{id}/items/{ordinal}/date")
    PlanView setDate(@PathVariable String id, @PathVariable int ordinal, @RequestBody DateWish wish) {
        var plan = inquiry.one(id).plan();
        if (plan.items().stream().noneMatch(item -> item.ordinal() == ordinal)) {
            throw new Refusal("plan.notFound.undertaking");
        }
        if (wish.dueOn() == null && !wish.periodic()) {
            throw new Refusal(
                    "plan.dateMissing", Map.of("item", plan.item(ordinal).label()));
        }
        rounds.setDate(id, ordinal, wish.periodic() ? null : wish.dueOn());
        promptly.deliver();
        return one(id);
    }

    /** The accepted results of a stream as one document. */
    @GetMapping("/{id}/streams/{stream}/consolidation.docx")
    ResponseEntity<byte[]> consolidation(@PathVariable String id, @PathVariable String stream) {
        var file = ContentDisposition.attachment()
                .filename("Tổng hợp " + stream + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileFormat.DOCX.contentType()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", file.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(consolidations.print(id, stream));
    }
}
