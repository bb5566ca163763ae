package vn.traoquyen.difficulty.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.traoquyen.difficulty.DifficultyId;
import vn.traoquyen.difficulty.DifficultyInquiry;
import vn.traoquyen.difficulty.DifficultyService;
import vn.traoquyen.difficulty.Question;
import vn.traoquyen.difficulty.web.DifficultyAnswers.DifficultyView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.PageView;
import vn.traoquyen.difficulty.web.DifficultyAnswers.SimilarView;

/** Difficulties over HTTP (phản ánh và tra cứu khó khăn, vướng mắc). */
@RestController
@RequestMapping("/api/difficulties")
class DifficultyController {

    private final DifficultyService difficulties;
    private final DifficultyInquiry inquiry;
    private final DifficultyViews views;

    DifficultyController(DifficultyService difficulties, DifficultyInquiry inquiry, DifficultyViews views) {
        this.difficulties = difficulties;
        this.inquiry = inquiry;
        this.views = views;
    }

    /**
     * @param urgency normal where it is not said
     * @param originKind null where the difficulty was met by itself, as originReference
     */
    record Raised(
            String title,
            String content,
            String proposal,
            String legalBasis,
            String stream,
            String urgency,
            String onBehalfOf,
            String originKind,
            String originReference) {

        Question question() {
            return new Question(
                    title,
                    content,
                    proposal,
                    legalBasis,
                    DifficultyRequest.stream(stream),
                    DifficultyRequest.urgency(urgency == null || urgency.isBlank() ? "NORMAL" : urgency),
                    onBehalfOf);
        }
    }

    record Said(String text) {

        static String of(Said said) {
            return said == null ? null : said.text();
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DifficultyView raise(@RequestBody Raised raised) {
        return whole(difficulties
                .open(raised.question(), DifficultyRequest.originKind(raised.originKind()), raised.originReference())
                .id());
    }

    @GetMapping
    PageView search(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String stream,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = "20") String size) {
        return views.page(inquiry.search(
                DifficultyRequest.status(status),
                DifficultyRequest.stream(stream),
                DifficultyRequest.words(q),
                DifficultyRequest.page(page),
                DifficultyRequest.size(size)));
    }

    @GetMapping("/similar")
    List<SimilarView> similar(@RequestParam(defaultValue = "") String text) {
        return views.similar(inquiry.similar(DifficultyRequest.text(text)));
    }

    @GetMapping("/{id}")
    DifficultyView one(@PathVariable String id) {
        return whole(DifficultyId.of(id));
    }

    @PostMapping("/{id}/join")
    DifficultyView join(@PathVariable String id, @RequestBody(required = false) Said said) {
        difficulties.join(DifficultyId.of(id), Said.of(said));
        return whole(DifficultyId.of(id));
    }

    @PostMapping("/{id}/withdrawal")
    DifficultyView withdraw(@PathVariable String id, @RequestBody(required = false) Said said) {
        difficulties.withdraw(DifficultyId.of(id), Said.of(said));
        return whole(DifficultyId.of(id));
    }

    private DifficultyView whole(DifficultyId id) {
        return views.view(inquiry.whole(id));
    }
}
