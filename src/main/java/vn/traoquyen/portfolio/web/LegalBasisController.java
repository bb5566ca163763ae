package vn.traoquyen.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.portfolio.LegalBases;
import vn.traoquyen.portfolio.LegalBasisService;
import vn.traoquyen.portfolio.LegalChangeKind;
import vn.traoquyen.shared.Refusal;

/** The law on which powers rest, what a change of it concerns, and its entry (căn cứ pháp lý). */
@RestController
@RequestMapping("/api/legal-bases")
class LegalBasisController {

    private static final int MOST_DOCUMENTS = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    private final LegalBases bases;
    private final LegalBasisService service;
    private final LegalBasisViews views;

    LegalBasisController(LegalBases bases, LegalBasisService service, LegalBasisViews views) {
        this.bases = bases;
        this.service = service;
        this.views = views;
    }

    record ChangeRequest(
            String document,
            String article,
            String kind,
            String title,
            String summary,
            LocalDate effectiveOn,
            String paper,
            List<String> powers) {

        LegalBasisService.Entry entry() {
            var choice = SearchRequest.choice(
                    LegalChangeKind.class, "portfolio.changeKindUnknown", kind == null ? "" : kind);
            return new LegalBasisService.Entry(document, article, choice, title, summary, effectiveOn, paper, powers);
        }
    }

    /** The documents that powers cite, the most cited first. */
    @GetMapping
    List<LegalBasisViews.DocumentView> documents(@RequestParam(defaultValue = "") String q) {
        return bases.documents(SearchRequest.words(q), MOST_DOCUMENTS).stream()
                .map(LegalBasisViews.DocumentView::of)
                .toList();
    }

    /** What a change would concern, before anybody enters it. */
    @GetMapping("/affected")
    LegalBasisViews.AffectedView affected(
            @RequestParam(defaultValue = "") String document, @RequestParam(defaultValue = "") String article) {
        return views.affected(service.read(document, article));
    }

    @GetMapping("/changes")
    List<LegalBasisViews.ChangeView> changes(
            @RequestParam(defaultValue = "0") String page, @RequestParam(defaultValue = "20") String size) {
        return bases
                .changes(
                        SearchRequest.number("page", page, 0, LAST_PAGE),
                        SearchRequest.number("size", size, 1, LARGEST_PAGE))
                .stream()
                .map(views::change)
                .toList();
    }

    @GetMapping("/changes/{id}")
    LegalBasisViews.ChangeView change(@PathVariable long id) {
        return bases.changes(List.of(id)).stream()
                .findFirst()
                .map(views::changeWithPowers)
                .orElseThrow(() -> new Refusal("portfolio.notFound.legalBasisChange", Map.of("id", id)));
    }

    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    LegalBasisViews.ChangeView enter(@RequestBody ChangeRequest request) {
        return views.changeWithPowers(service.enter(request.entry()));
    }
}
